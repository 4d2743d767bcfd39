import type { Section } from '#lib/process/document.ts';
import { SectionText } from '../document/section-text.tsx';
import { documentPath, type Gathered, gathered, leading, named } from './sections.ts';
import { hrefIn, type View } from './view.ts';

/** What a document says under its headings of a kind: as much as a page bears in full, the rest on demand. */
export function FromDocument({ view, kinds }: { view: View; kinds: Section['kind'][] }) {
  const found = gathered(view.proposal, ...kinds);
  if (!found) return null;
  const { first, rest } = leading(found.sections);
  return (
    <>
      <Origin view={view} found={found} />
      <Texts sections={first} of={found.sections} />
      {rest.length > 0 && (
        <details className="more" open={view.asked.print}>
          <summary>More: {rest.map((section) => section.heading).join(', ')}</summary>
          <Texts sections={rest} of={found.sections} />
        </details>
      )}
    </>
  );
}

/** The same beside facts that say the gist already: nothing of it before it is asked for. */
export function OnDemand({ view, kinds, what }: { view: View; kinds: Section['kind'][]; what: string }) {
  const found = gathered(view.proposal, ...kinds);
  if (!found) return null;
  return (
    <details className="more" open={view.asked.print}>
      <summary>
        What the {found.document.kind === 'problem-statement' ? 'problem statement' : 'report'} says of {what}
      </summary>
      <Origin view={view} found={found} />
      <Texts sections={found.sections} of={found.sections} />
    </details>
  );
}

function Texts({ sections, of }: { sections: Section[]; of: Section[] }) {
  const deeper = 3 - Math.min(...of.map((section) => section.level));
  return sections.map((section) => <SectionText key={section.id} section={section} deeper={deeper} prefix="in-" />);
}

function Origin({ view, found: { document, sections } }: { view: View; found: Gathered }) {
  const anchor = sections[0] ? `#${sections[0].id}` : '';
  return (
    <p className="source">
      {sections.every((section) => section.verbatim) ? 'In the words of ' : 'From '}
      <a href={hrefIn(view, `${documentPath(document)}${anchor}`)}>{named(document)}</a>
    </p>
  );
}
