import type { Section } from '#lib/process/document.ts';
import { SectionText } from '../document/section-text.tsx';
import { documentPath, type Gathered, gathered } from './sections.ts';
import { hrefIn, type View } from './view.ts';

/** What a document says under its headings of a kind: the first section in full, the rest on demand, with the way to the document. */
export function FromDocument({ view, kinds, all = false }: { view: View; kinds: Section['kind'][]; all?: boolean }) {
  const found = gathered(view.proposal, ...kinds);
  if (!found) return null;
  const [first, ...rest] = found.sections;
  const deeper = 3 - Math.min(...found.sections.map((section) => section.level));
  return (
    <>
      <Origin view={view} found={found} />
      {first && <SectionText section={first} deeper={deeper} prefix="in-" />}
      {all && rest.map((section) => <SectionText key={section.id} section={section} deeper={deeper} prefix="in-" />)}
      {!all && rest.length > 0 && (
        <details className="more" open={view.asked.print}>
          <summary>More: {rest.map((section) => section.heading).join(', ')}</summary>
          {rest.map((section) => (
            <SectionText key={section.id} section={section} deeper={deeper} prefix="in-" />
          ))}
        </details>
      )}
    </>
  );
}

function Origin({ view, found: { document, sections } }: { view: View; found: Gathered }) {
  const anchor = sections[0] ? `#${sections[0].id}` : '';
  const verbatim = sections.every((section) => section.verbatim);
  return (
    <p className="source">
      {verbatim ? 'In the words of ' : 'From '}
      <a href={hrefIn(view, `${documentPath(document)}${anchor}`)}>
        {document.title}
        {document.version && ` ${document.version}`}
      </a>
    </p>
  );
}
