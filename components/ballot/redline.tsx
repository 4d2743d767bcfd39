import type { Clause } from '#lib/process/document.ts';
import { latestLegalTexts } from '#lib/process/proposal/drafted-against.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import { formatCount } from '../format.ts';
import { changesOf, nameOf, wordsOf } from '../legal-text/clauses.ts';
import { Marked } from '../legal-text/marked.tsx';
import { legalTextName } from '../lifecycle/sections.ts';

/** So many letters of changed clauses, of all solutions together, stand on the page itself, which is read on a train; what is left out is one link away. */
const most = 12_000;

/** What would change in the code: every changed clause of the latest text of each solution, with its marks. */
export function RedlineBeside({ proposal, href }: { proposal: Pick<Proposal, 'legalTexts'>; href: string }) {
  const texts = latestLegalTexts(proposal);
  return texts.map((text) => {
    const changed = changesOf(text).map(({ clause }) => clause);
    const shown = fitting(changed, most / texts.length);
    const left = changed.length - shown.length;
    return (
      <details className="more redline-beside" key={legalTextName(text)}>
        <summary>
          {text.title.includes(text.version) ? text.title : `${text.title}, version ${text.version}`}:{' '}
          {formatCount(changed.length, 'changed clause')}
        </summary>
        <ul className="marked-clauses">
          {shown.map((clause) => (
            <li key={clause.id}>
              <b>{nameOf(clause)}</b> <Marked clause={clause} />
            </li>
          ))}
        </ul>
        <p className="small">
          {left > 0 && `${formatCount(left, 'more changed clause')} not shown here. `}
          {text.base && `Drafted against ${text.base}. `}
          <a href={`${href}/legal-text?version=${legalTextName(text)}`}>The whole legal text</a>
        </p>
      </details>
    );
  });
}

/** The clauses that fit the page whole, in the order of the text. */
function fitting(clauses: readonly Clause[], letters: number): Clause[] {
  let room = letters;
  return clauses.filter((clause) => {
    room -= clause.runs.reduce((sum, run) => sum + wordsOf(run).length, 0);
    return room >= 0;
  });
}
