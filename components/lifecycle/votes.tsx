import type { RecordedEvent } from '#lib/process/event.ts';
import { seatCategoryNames } from '#lib/process/proposal/ballot.ts';
import type { Formal } from '#lib/process/proposal/formal-events.ts';
import { objectiveName } from '#lib/process/proposal/objectives.ts';
import { DataTable } from '../data-table.tsx';
import { formatWhen } from '../format.ts';
import { Prose } from '../prose.tsx';
import { Name } from './names.tsx';
import type { View } from './view.ts';

type Result = Formal<'result-published'>;
const choiceWords = { approve: 'Approve', reject: 'Reject', abstain: 'Abstain' } as const;
const outcomeWords = { approve: 'Approved', reject: 'Rejected', 'no-majority': 'Not approved (no majority)' } as const;
const recommendationWords = { approve: 'Approval recommended', reject: 'Rejection recommended', 'no-majority': 'No majority' } as const;

/** The ballots whose result is published; before that nobody can see that there are votes. */
export const ballotsOf = (view: View): RecordedEvent[] => view.proposal.events.filter((event) => event.type === 'result-published');

/** Each member's seat, category, vote and reason, solution by solution. */
export function Votes({ view }: { view: View }) {
  return ballotsOf(view).map((event) => {
    const result = event.data as Result;
    return (
      <div key={event.position} id={`ballot-${event.position}`}>
        <p>
          Change Board, {formatWhen(event.effective)}.{' '}
          {result.appealDeadline ? outcomeWords[result.outcome] : recommendationWords[result.outcome]}.
        </p>
        {result.solutions.map((solution) => (
          <Ballot key={solution.key} view={view} solution={solution} entry={event.position} />
        ))}
      </div>
    );
  });
}

function Ballot({ view, solution, entry }: { view: View; solution: Result['solutions'][number]; entry: number }) {
  const { approve, reject, abstain } = solution.tally;
  return (
    <DataTable
      caption={`${solution.label}: ${approve} to approve, ${reject} to reject, ${abstain} abstained`}
      columns={['Seat', 'Category', 'Member', 'Vote', 'Reason', 'Objectives']}
      rows={solution.votes.map((vote) => ({
        key: vote.seat,
        id: `vote-${entry}-${solution.key}-${vote.seat.replace(/[^a-zA-Z0-9-]/g, '-')}`,
        cells: [
          vote.seat,
          seatCategoryNames[vote.category],
          vote.person ? <Name key="member" view={view} id={vote.alternate ?? vote.person} /> : 'Not recorded',
          choiceWords[vote.choice],
          vote.reason ? <Prose key="reason" text={vote.reason} /> : 'None given',
          vote.objectives.map(objectiveName).join(', '),
        ],
      }))}
    />
  );
}
