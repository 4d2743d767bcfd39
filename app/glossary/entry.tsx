import { PaperSource, paperHref, paperName } from '#components/paper-source.tsx';
import { InlineProse } from '#components/prose.tsx';
import type { PapersById } from '#db/queries/papers.ts';
import { type GlossaryEntry, termAnchor } from '#lib/documents/glossary.ts';
import type { Source } from '#lib/process/event.ts';

type Props = { entry: GlossaryEntry; known: ReadonlySet<string>; papers: PapersById };

/** A term: how the papers spell it out, what it means, in whose words, and what else to read. */
export function Entry({ entry: { term, expansions, definitions, seeAlso }, known, papers }: Props) {
  return (
    <>
      <dt>
        <a href={`#${termAnchor(term)}`}>{term}</a>
      </dt>
      {expansions.length > 0 && (
        <dd className={expansions.length > 1 ? 'expansions several' : 'expansions'}>
          {expansions.map(({ text, in: places }) => (
            <p key={text}>
              <b>{text}</b> <Places places={places} papers={papers} />
            </p>
          ))}
        </dd>
      )}
      {definitions.map((definition) => (
        <dd key={definition.text} className={definition.ours ? undefined : 'verbatim'}>
          <InlineProse text={definition.text} />
          {!definition.ours && (
            <>
              {' '}
              {definition.change && <span className="small quiet">({definition.change === 'new' ? 'new' : 'amended'} in that paper) </span>}
              <PaperSource source={definition.source} papers={papers} />
            </>
          )}
        </dd>
      ))}
      {seeAlso.length > 0 && <SeeAlso terms={seeAlso} known={known} />}
    </>
  );
}

const Places = ({ places, papers }: { places: readonly Source[]; papers: PapersById }) => (
  <span className="source">
    {places.map(({ paper: id, place }, i) => {
      const paper = papers[id];
      return (
        <span key={`${id} ${place}`}>
          {i > 0 && '; '}
          {paper ? <a href={paperHref(id)}>{paperName(paper)}</a> : 'a paper that is not on record'}, {place}
        </span>
      );
    })}
  </span>
);

const SeeAlso = ({ terms, known }: { terms: readonly string[]; known: ReadonlySet<string> }) => (
  <dd className="small">
    See also{' '}
    {terms.map((term, i) => (
      <span key={term}>
        {i > 0 && ', '}
        {known.has(term) ? <a href={`#${termAnchor(term)}`}>{term}</a> : term}
      </span>
    ))}
  </dd>
);
