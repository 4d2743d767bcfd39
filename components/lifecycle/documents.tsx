import type { Document } from '#lib/process/document.ts';
import { DataTable } from '../data-table.tsx';
import { formatDay } from '../format.ts';
import { Note } from './note.tsx';
import { documentPath, legalTextName, named } from './sections.ts';
import { hrefIn, type View } from './view.ts';

const kindNames: Record<Document['kind'], string> = {
  'problem-statement': 'Problem statement',
  'modification-report': 'Modification Report',
  'progression-paper': 'Progression paper',
  'new-proposals-paper': 'New proposals paper',
  'legal-text': 'Legal text',
  requirements: 'Requirements',
  consultation: 'Consultation',
  guide: 'Guide',
  'proposal-form': 'Proposal form',
  'decision-notice': 'Decision notice',
  other: 'Other document',
};

/** Documents by kind, newest version first; one that is only named is marked so. */
export function Documents({ view }: { view: View }) {
  const documents = [...view.proposal.documents].reverse().sort((a, b) => order(a) - order(b));
  return (
    <DataTable
      caption="Documents by kind, with version and date"
      hideCaption
      columns={['Document', 'Version', 'Date', 'Kind', 'Classification']}
      rows={documents.map((document) => ({
        key: String(document.entry),
        id: `document-${document.entry}`,
        cells: [
          <Title key="title" view={view} document={document} />,
          document.version ?? 'None printed',
          document.date ? formatDay(document.date) : 'Not recorded',
          kindNames[document.kind],
          document.classification ?? 'Not recorded',
        ],
      }))}
    />
  );
}

function Title({ view, document }: { view: View; document: View['proposal']['documents'][number] }) {
  return (
    <>
      {document.held ? <a href={hrefIn(view, documentPath(document))}>{document.title}</a> : document.title}
      <Note view={view} source={document.source} />
      {!document.held && (
        <span className="small quiet normal block">
          Named in our sources, which do not contain it.
          {document.note && ` ${document.note}`}
        </span>
      )}
    </>
  );
}

const kinds = Object.keys(kindNames);
const order = (document: Document): number => kinds.indexOf(document.kind);

/** The legal texts in a line each, with what each is drafted against. */
export function LegalTexts({ view }: { view: View }) {
  return (
    <ul className="plain spaced">
      {view.proposal.legalTexts.map((text) => (
        <li key={text.entry}>
          <a href={hrefIn(view, '/legal-text', { version: legalTextName(text) })}>
            <b>{named(text)}</b>
          </a>
          <Note view={view} source={text.source} />
          <span className="small quiet block">
            {text.base ? `Drafted against ${text.base}` : 'What it is drafted against: not recorded in the sources'}
            {text.date && `, ${formatDay(text.date)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
