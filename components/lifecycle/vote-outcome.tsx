import type { RecordedEvent } from '#lib/process/event.ts';
import { byCategory, seatCategoryNames, spokenOutcome } from '#lib/process/proposal/ballot.ts';
import type { Formal } from '#lib/process/proposal/formal-events.ts';
import { DataTable } from '../data-table.tsx';
import { DayText, WhenText } from '../deadline.tsx';
import { formatCount } from '../format.ts';
import { Note } from './note.tsx';
import type { View } from './view.ts';

type Result = Formal<'result-published'>;
const decided = { approve: 'Approved', reject: 'Rejected', 'no-majority': 'Not approved (no majority)' } as const;
const recommended = {
  approve: 'The Change Board recommends approval to the Authority',
  reject: 'The Change Board recommends rejection to the Authority',
  'no-majority': 'No majority, so no recommendation to the Authority',
} as const;

/** How a vote of the Change Board came out, in one sentence, and what made it count. */
export function VoteOutcome({ view, event, result }: { view: View; event: RecordedEvent; result: Result }) {
  const { appealDeadline, closed, outcome, preferred, seats, quorum, solutions } = result;
  const taken = solutions.length > 1 ? solutions.find((solution) => solution.key === preferred) : undefined;
  const cast = Math.max(...solutions.map((solution) => solution.votes.length));
  return (
    <>
      <p className="strong">
        {appealDeadline ? decided[outcome] : recommended[outcome]}
        {taken && `: the ${taken.label} is taken, by the larger majority`}.
        <Note view={view} source={event.source} />
      </p>
      <p>
        The Change Board’s ballot closed on <DayText day={closed} />; the result was published on <WhenText when={event.effective} />. Voted
        or abstained: {cast} of {formatCount(seats, 'seat')}; {quorum} were needed.
        {appealDeadline && (
          <>
            {' '}
            It could be appealed until the end of <DayText day={appealDeadline} />.
          </>
        )}
      </p>
      <ul className="points">
        {solutions.map((solution) => (
          <li key={solution.key}>
            {solution.label}: {lowered(spokenOutcome(solution.outcome, solution.tally))}, {solution.tally.abstain} abstained
          </li>
        ))}
      </ul>
    </>
  );
}

/** The votes on a solution by category. It decides nothing: the majority of all seats does. */
export function VotesByCategory({ solution }: { solution: Result['solutions'][number] }) {
  return (
    <DataTable
      caption={`${solution.label}, votes by category (for information: the majority of all seats decides)`}
      columns={[
        'Category',
        { head: 'Approve', figure: true },
        { head: 'Reject', figure: true },
        { head: 'Abstain', figure: true },
        'Leaning',
      ]}
      rows={byCategory(solution.votes).map(({ category, tally, leaning }) => ({
        key: category,
        cells: [
          seatCategoryNames[category],
          tally.approve,
          tally.reject,
          tally.abstain,
          leaning ? leanings[leaning] : 'No vote for or against',
        ],
      }))}
    />
  );
}

const leanings = { approve: 'To approve', reject: 'To reject', 'no-majority': 'Even' } as const;
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
