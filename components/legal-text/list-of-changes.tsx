import type { LegalText } from '#lib/process/document.ts';
import { changesOf, nameOf, type Reading, standsIn } from './clauses.ts';

/** Every change by its place in the code, as words, each with the way to its clause where the reading shows it. */
export function ListOfChanges({ text, reading }: { text: LegalText; reading: Reading }) {
  const changes = changesOf(text);
  if (!changes.length) return null;
  return (
    <section className="changes" aria-labelledby="changes-title">
      <h2 id="changes-title">Changes</h2>
      <ol>
        {changes.map(({ clause, inserted, deleted }) => (
          <li key={clause.id}>
            {standsIn(clause, reading) ? <a href={`#clause-${clause.id}`}>{nameOf(clause)}</a> : nameOf(clause)}
            {deleted.length + inserted.length > 0 ? ': ' : ''}
            {deleted.map((words) => (
              <span key={words}>
                “{short(words)}” deleted{inserted.length > 0 && ', '}
              </span>
            ))}
            {inserted.length > 0 && <>“{inserted.map(short).join('”, “')}” inserted</>}
          </li>
        ))}
      </ol>
    </section>
  );
}

const short = (words: string): string => (words.length > 90 ? `${words.slice(0, 88).replace(/\s+\S*$/, '')} …` : words);
