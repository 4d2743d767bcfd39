import type { Clause } from '#lib/process/document.ts';
import { latestLegalTexts } from '#lib/process/proposal/drafted-against.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import { formatCount } from '../format.ts';
import { changesOf, nameOf, wordsOf } from '../legal-text/clauses.ts';
import { Marked } from '../legal-text/marked.tsx';
import { legalTextName } from '../lifecycle/sections.ts';

/** So many letters of changed clauses, of all solutions together, stand on a ballot, which is read on a train; what is left out is one link away. */
const most = 12_000;

type Texts = Pick<Proposal, 'legalTexts'>;
type Beside = { text: Proposal['legalTexts'][number]; changed: Clause[]; shown: Clause[] };

/** The changed clauses of the latest text of each solution, and those of them that are shown: all of them where the page is the `whole`. */
function besideOf(proposal: Texts, whole: boolean): Beside[] {
  const texts = latestLegalTexts(proposal);
  return texts.map((text) => {
    const changed = changesOf(text).map(({ clause }) => clause);
    return { text, changed, shown: whole ? changed : fitting(changed, most / texts.length) };
  });
}

/** The words of the redline that stand on a ballot. */
export const redlineWords = (proposal: Texts | null): string =>
  proposal
    ? besideOf(proposal, false)
        .flatMap(({ shown }) => shown.map(lettersOf))
        .join('\n')
    : '';

/** What would change in the code: every changed clause of the latest text of each solution, with its marks. `whole`: however many there are. */
export function RedlineBeside({ proposal, href, whole }: { proposal: Texts; href: string; whole: boolean }) {
  return besideOf(proposal, whole).map(({ text, changed, shown }) => {
    const left = changed.length - shown.length;
    return (
      <details className="more redline-beside" key={legalTextName(text)} open={whole}>
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
          <a className="no-print" href={`${href}/legal-text?version=${legalTextName(text)}`}>
            The whole legal text
          </a>
        </p>
      </details>
    );
  });
}

const lettersOf = (clause: Clause): string => clause.runs.map(wordsOf).join('');

/** The clauses that fit the page whole, in the order of the text. */
function fitting(clauses: readonly Clause[], letters: number): Clause[] {
  let room = letters;
  return clauses.filter((clause) => {
    room -= lettersOf(clause).length;
    return room >= 0;
  });
}
