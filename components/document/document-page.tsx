import type { Document } from '#lib/process/document.ts';
import type { Stated } from '#lib/process/proposal/proposal.ts';
import { reportApproved } from '#lib/process/proposal/report-approved.ts';
import { formatDay } from '../format.ts';
import { Note } from '../lifecycle/note.tsx';
import { documentPath, named } from '../lifecycle/sections.ts';
import { allVersions } from '../lifecycle/stated-versions.ts';
import { SubPage } from '../lifecycle/sub-page.tsx';
import { hrefIn, type View } from '../lifecycle/view.ts';
import { SectionText } from './section-text.tsx';

/** A version of a document as a page: what it is, its other versions, its table of contents, its sections. */
export function DocumentPage({ view, document }: { view: View; document: Stated<Document> }) {
  return (
    <SubPage view={view} part="/documents" title={named(document)} lead={<About document={document} />}>
      <Versions view={view} document={document} />
      {document.note && <p className="small quiet">{document.note}</p>}
      {!document.held && <p>Our sources name this document and do not contain it.</p>}
      <AboutReport view={view} document={document} />
      <p className="small quiet">
        {document.source &&
          (document.sections.some((section) => section.verbatim)
            ? 'Passages with a rule at the side are the paper’s own words; the others report what it says.'
            : 'The text reports what the paper says in this register’s words.')}
        <Note view={view} source={document.source} />
      </p>
      <div className="with-toc">
        <Contents document={document} />
        <div>
          {document.sections.map((section) => (
            <SectionText key={section.id} section={section} copy />
          ))}
          <p className="small quiet after">{document.terms}</p>
        </div>
      </div>
    </SubPage>
  );
}

/** Of a report that was drafted here: whether it is still a draft. A paper says so itself. */
function AboutReport({ view, document }: { view: View; document: Stated<Document> }) {
  if (document.kind !== 'modification-report' || document.source) return null;
  const approved = reportApproved(view.proposal, document.entry);
  return (
    <p>
      {approved
        ? `This is the Modification Report, as the Panel let it go out for consultation on ${formatDay(approved)}.`
        : 'This is a draft Modification Report. It will be updated until the Panel approves it for consultation.'}
    </p>
  );
}

function About({ document }: { document: Document }) {
  const facts = [
    document.date ? formatDay(document.date) : 'Date not recorded in the sources',
    document.classification && `Classification: ${document.classification}`,
  ];
  return <span className="small quiet">{facts.filter(Boolean).join('. ')}</span>;
}

function Versions({ view, document }: { view: View; document: Stated<Document> }) {
  const versions = allVersions(view.proposal).filter((other) => other.key === document.key);
  const latest = versions.at(-1);
  if (versions.length < 2) return null;
  return (
    <p>
      {latest?.entry === document.entry ? 'This is the latest version on record. ' : <b>This is not the latest version. </b>}
      Other versions:{' '}
      {versions
        .filter((other) => other.entry !== document.entry)
        .map((other, i) => (
          <span key={other.entry}>
            {i > 0 && ', '}
            <a href={hrefIn(view, documentPath(other))}>{other.version ?? 'without a version'}</a>
          </span>
        ))}
      . <a href={`${view.base}/documents/${document.key}/compare`}>Compare two versions</a>
    </p>
  );
}

function Contents({ document }: { document: Document }) {
  if (document.sections.length < 2) return <span />;
  return (
    <nav className="toc no-print" aria-labelledby="toc-title">
      <h2 id="toc-title">Contents</h2>
      <ol>
        {document.sections
          .filter((section) => section.level <= 3)
          .map((section) => (
            <li key={section.id} className={section.level > 2 ? 'deeper' : undefined}>
              <a href={`#${section.id}`}>{section.heading}</a>
            </li>
          ))}
      </ol>
    </nav>
  );
}
