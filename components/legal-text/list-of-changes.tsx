import type { LegalText } from '#lib/process/document.ts';
import { changesOf, nameOf } from './clauses.ts';

/** Every change by its place in the code, as words: the same for those who see the marks and those who do not. */
export function ListOfChanges({ text }: { text: LegalText }) {
  const changes = changesOf(text);
  if (!changes.length) return null;
  return (
    <section className="changes" aria-labelledby="changes-title">
      <h2 id="changes-title">Changes</h2>
      <ol>
        {changes.map(({ clause, inserted, deleted }) => (
          <li key={clause.id}>
            <a href={`#clause-${clause.id}`}>{nameOf(clause)}</a>
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
