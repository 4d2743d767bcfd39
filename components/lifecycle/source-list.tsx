import { formatDay } from '../format.ts';
import { paperHref } from '../paper-source.tsx';
import type { View } from './view.ts';

/** The papers that this page quotes, each with its places under the numbers of the notes, and what may be done with its text. */
export function SourceList({ view }: { view: View }) {
  if (!view.sources.papers.length) return null;
  return (
    <section className="section" id="sources">
      <h2>Sources</h2>
      {view.sources.papers.map(({ paper, notes }) => {
        const known = view.papers[paper];
        return (
          <div className="source-paper" key={paper}>
            <h3>
              {view.practice ? (known?.title ?? paper) : <a href={paperHref(paper)}>{known?.title ?? paper}</a>}
              {known?.reference && <span className="quiet">, {known.reference}</span>}
              {known?.date && <span className="quiet">, {formatDay(known.date)}</span>}
            </h3>
            {known && <p className="small quiet">{known.terms}</p>}
            <ol className="source-places">
              {notes.map(({ number, place }) => (
                <li key={number} id={`source-${number}`} value={number}>
                  {place}
                </li>
              ))}
            </ol>
          </div>
        );
      })}
    </section>
  );
}
