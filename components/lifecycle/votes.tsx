import { Fragment } from 'react';
import type { RecordedEvent } from '#lib/process/event.ts';
import { seatCategoryNames, type Vote } from '#lib/process/proposal/ballot.ts';
import type { Formal } from '#lib/process/proposal/formal-events.ts';
import { objectiveName } from '#lib/process/proposal/objectives.ts';
import { DataTable } from '../data-table.tsx';
import { formatList } from '../format.ts';
import { Prose } from '../prose.tsx';
import { Name } from './names.tsx';
import type { View } from './view.ts';
import { VoteOutcome, VotesByCategory } from './vote-outcome.tsx';

type Result = Formal<'result-published'>;
const choiceWords = { approve: 'Approve', reject: 'Reject', abstain: 'Abstain' } as const;

/** The ballots whose result is published; before that nobody can see that there are votes. */
export const ballotsOf = (view: View): RecordedEvent[] => view.proposal.events.filter((event) => event.type === 'result-published');

/** Each member's seat, category, vote and reason, solution by solution. */
export function Votes({ view }: { view: View }) {
  return ballotsOf(view).map((event) => {
    const result = event.data as Result;
    return (
      <div key={event.position} id={`ballot-${event.position}`}>
        <VoteOutcome view={view} event={event} result={result} />
        {result.solutions.map((solution) => (
          <Fragment key={solution.key}>
            <Ballot view={view} solution={solution} entry={event.position} />
            <VotesByCategory solution={solution} />
          </Fragment>
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
      columns={['Seat', 'Member', 'Vote', 'Reason by SEC Objective']}
      rows={solution.votes.map((vote) => ({
        key: vote.seat,
        id: `vote-${entry}-${solution.key}-${vote.seat.replace(/[^a-zA-Z0-9-]/g, '-')}`,
        cells: [
          <>
            {vote.seat}
            <span className="small quiet normal block">{seatCategoryNames[vote.category]}</span>
          </>,
          <Member key="member" view={view} vote={vote} />,
          choiceWords[vote.choice],
          <>
            {vote.reason ? <Prose text={vote.reason} /> : 'None given'}
            {vote.objectives.length > 0 && <span className="small quiet block">{formatList(vote.objectives.map(objectiveName))}</span>}
          </>,
        ],
      }))}
    />
  );
}

/** Who voted: the member, or the alternate in the member's place, both named. */
function Member({ view, vote }: { view: View; vote: Vote }) {
  if (!vote.person) return 'Not recorded';
  const member = <Name view={view} id={vote.person} />;
  if (!vote.alternate) return member;
  return (
    <>
      <Name view={view} id={vote.alternate} /> <span className="quiet">in place of {member}</span>
    </>
  );
}
