import { WhenText } from '../deadline.tsx';
import { formatDay } from '../format.ts';
import { Prose } from '../prose.tsx';
import { hrefIn, type View } from './view.ts';

/** What was put right here: why, and both texts of each fact. The entry that was put right stays in the record. */
export function PutRight({ view }: { view: View }) {
  return (
    <ol className="plain spaced">
      {[...view.proposal.corrections].reverse().map((correction) => (
        <li key={correction.entry} id={`put-right-${correction.entry}`}>
          <p>
            <b>
              <WhenText when={correction.effective} />
            </b>
            : <a href={hrefIn(view, `/history#entry-${correction.entry}`)}>entry {correction.entry}</a>
          </p>
          <Prose text={correction.reason} />
          <dl className="both-texts">
            {correction.changes.map(({ entry, field, before, after }) => (
              <div key={`${entry} ${field}`}>
                <dt>
                  {placeName(field)} in entry {entry}
                </dt>
                <dd>
                  <del>
                    <span className="sr-only">[before: </span>
                    {valueWords(before, view.names.of)}
                    <span className="sr-only"> end of before]</span>
                  </del>
                </dd>
                <dd>
                  <ins>
                    <span className="sr-only">[now: </span>
                    {valueWords(after, view.names.of)}
                    <span className="sr-only"> end of now]</span>
                  </ins>
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}

/** What stands at a place, as a reader says it: a day in words, somebody by name. */
export function valueWords(value: string, nameOf: (id: string) => string | null): string {
  if (value.trim() === '') return 'nothing';
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return formatDay(value);
  if (value === 'true' || value === 'false') return value === 'true' ? 'yes' : 'no';
  return /^(?:person|organisation|body|meeting|release)\/[a-z0-9-]+$/.test(value) ? (nameOf(value) ?? value) : value;
}

/** 'document.sections.2.text' as a reader knows it: "Text, section 3". */
export function placeName(field: string): string {
  const parts = field.split('.');
  const last = (parts.findLast((part) => !/^\d+$/.test(part)) ?? field).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const at = parts.findIndex((part) => /^\d+$/.test(part));
  const list = at > 0 ? (parts[at - 1] as string).replace(/s$/, '') : '';
  const name = last.charAt(0).toUpperCase() + last.slice(1);
  return at > 0 ? `${name}, ${list} ${Number(parts[at]) + 1}` : name;
}
