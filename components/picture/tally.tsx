import type { Beside } from '#lib/process/ballot/responses-beside.ts';
import type { CategoryTurnout } from '#lib/process/ballot/turnout.ts';
import { seatCategoryNames, type Tally } from '#lib/process/proposal/ballot.ts';
import { formatList } from '../format.ts';
import { Bar, type Part, type PartKind } from './bar.tsx';
import { Picture } from './picture.tsx';

const legend = [
  ['approve', 'Approve'],
  ['reject', 'Reject'],
  ['abstain', 'Abstain'],
] as const;

const total = ({ approve, reject, abstain }: Tally): number => approve + reject + abstain;
const partsOf = (tally: Tally): Part[] => legend.map(([kind]) => ({ kind, count: tally[kind] }));

/** "4 to approve, 1 to reject, 1 abstained"; what nobody did is left out. */
export function tallyInWords({ approve, reject, abstain }: Tally): string {
  const said = [approve > 0 && `${approve} to approve`, reject > 0 && `${reject} to reject`, abstain > 0 && `${abstain} abstained`];
  return formatList(said.filter((part) => part !== false)) || 'No vote';
}

/** "3 of 4 seats", or that the record does not tell of how many. */
export function turnoutInWords({ tally, seats }: Pick<CategoryTurnout, 'tally' | 'seats'>): string {
  const cast = total(tally);
  return seats === null
    ? `${cast} voted; of how many seats is not recorded`
    : `${cast} of ${seats} ${seats === 1 ? 'seat' : 'seats'} voted`;
}

/** How each category voted on a solution, and how many of its seats did. */
export function TallyPicture({ label, rows }: { label: string; rows: readonly CategoryTurnout[] }) {
  const most = Math.max(...rows.map(({ tally, seats }) => Math.max(total(tally), seats ?? 0)));
  const absentOf = ({ tally, seats }: CategoryTurnout) => (seats === null ? 0 : seats - total(tally));
  return (
    <Picture
      title={`${label}: tally and turnout by category`}
      legend={[...legend, ...(rows.some((row) => absentOf(row) > 0) ? ([['absent', 'Did not vote']] as const) : [])]}
      rows={rows.map((row) => ({
        key: row.category,
        name: seatCategoryNames[row.category],
        bars: [
          {
            key: 'votes',
            bar: <Bar most={most} parts={[...partsOf(row.tally), { kind: 'absent', count: absentOf(row) }]} />,
            words: `${tallyInWords(row.tally)}; ${turnoutInWords(row)}`,
          },
        ],
      }))}
    />
  );
}

/** "Reject 2, Approve 1", or that nobody of the category responded. */
export const answersInWords = (answers: Beside['answers']): string =>
  formatList(answers.map(({ answer, count }) => `${answer === '-' ? 'Not answered' : answer} ${count}`)) || 'No response';

const kindOf = (answer: string): PartKind => legend.find(([, name]) => name.toLowerCase() === answer.trim().toLowerCase())?.[0] ?? 'other';

function answerParts(answers: Beside['answers']): Part[] {
  const kinds = [...legend.map(([kind]) => kind), 'other'] as const;
  const countOf = (kind: PartKind) => answers.filter(({ answer }) => kindOf(answer) === kind).reduce((sum, { count }) => sum + count, 0);
  return kinds.map((kind) => ({ kind, count: countOf(kind) }));
}

/** What each category answered in the consultation on the report, above how its seats voted. */
export function BesidePicture({ label, rows }: { label: string; rows: readonly Beside[] }) {
  const sum = (parts: readonly Part[]) => parts.reduce((n, { count }) => n + count, 0);
  const most = Math.max(...rows.flatMap(({ answers, tally }) => [sum(answerParts(answers)), total(tally)]));
  return (
    <Picture
      title={`${label}: responses beside votes`}
      legend={[...legend, ['other', 'Another answer, or none']]}
      rows={rows.map(({ name, answers, tally }) => ({
        key: name,
        name,
        bars: [
          { key: 'responses', bar: <Bar most={most} parts={answerParts(answers)} />, words: `Responses: ${answersInWords(answers)}` },
          {
            key: 'votes',
            bar: <Bar most={most} parts={partsOf(tally)} />,
            words: `Votes: ${total(tally) > 0 ? tallyInWords(tally) : 'none'}`,
          },
        ],
      }))}
    />
  );
}
