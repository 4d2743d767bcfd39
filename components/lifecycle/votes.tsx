import { Fragment } from 'react';
import { turnoutByCategory } from '#lib/process/ballot/turnout.ts';
import type { RecordedEvent } from '#lib/process/event.ts';
import { seatCategoryNames } from '#lib/process/proposal/ballot.ts';
import type { Formal } from '#lib/process/proposal/formal-events.ts';
import { DataTable } from '../data-table.tsx';
import { TallyPicture } from '../picture/tally.tsx';
import { choiceWords, voteFragment } from '../votes-in-words.ts';
import { ResponsesBeside } from './responses-beside.tsx';
import { SealedVotes } from './sealed-votes.tsx';
import { hrefIn, type View } from './view.ts';
import { Reason, Voter } from './vote.tsx';
import { VoteOutcome, VotesByCategory } from './vote-outcome.tsx';

type Result = Formal<'result-published'>;
type Solution = Result['solutions'][number];

/** The ballots whose result is published; before that nobody can see that there are votes. */
export const ballotsOf = (view: View): RecordedEvent[] => view.proposal.events.filter((event) => event.type === 'result-published');

/** Each member's seat, category, vote and reason, solution by solution. */
export function Votes({ view }: { view: View }) {
  return (
    <>
      {ballotsOf(view).map((event) => {
        const result = event.data as Result;
        return (
          <div key={event.position} id={`ballot-${event.position}`}>
            <VoteOutcome view={view} event={event} result={result} />
            {result.solutions.map((solution) => (
              <Fragment key={solution.key}>
                <Ballot view={view} result={result} solution={solution} entry={event.position} />
                <VotesByCategory result={result} solution={solution} />
              </Fragment>
            ))}
          </div>
        );
      })}
      <p className="no-print">
        <a href={hrefIn(view, '/votes')}>Turnout, responses beside votes, and how to check a vote</a>
      </p>
    </>
  );
}

/** The same with pictures, what was answered beside it, each change of a vote, and what anybody needs to check a vote. */
export function VotesInFull({ view }: { view: View }) {
  return (
    <>
      {ballotsOf(view).map((event) => {
        const result = event.data as Result;
        return (
          <section key={event.position} className="section" id={`ballot-${event.position}`}>
            <h2>Vote of the Change Board</h2>
            <VoteOutcome view={view} event={event} result={result} />
            {result.solutions.map((solution) => (
              <Fragment key={solution.key}>
                <TallyPicture label={solution.label} rows={turnoutByCategory(result, solution.votes)} />
                <VotesByCategory result={result} solution={solution} />
                <ResponsesBeside view={view} solution={solution} closed={result.closed} />
                <Ballot view={view} result={result} solution={solution} entry={event.position} full />
              </Fragment>
            ))}
            {result.ballot && <SealedVotes view={view} ballot={result.ballot} entry={event.position} />}
          </section>
        );
      })}
      <p className="no-print">
        As a spreadsheet: <a href={hrefIn(view, '/votes.csv')}>every vote with its reason</a>,{' '}
        <a href={hrefIn(view, '/votes.csv', { table: 'tally' })}>tally and turnout by category</a>,{' '}
        <a href={hrefIn(view, '/votes.csv', { table: 'responses' })}>responses beside votes</a>.
      </p>
    </>
  );
}

type BallotProps = { view: View; result: Result; solution: Solution; entry: number; full?: boolean };

function Ballot({ view, result, solution, entry, full = false }: BallotProps) {
  const { approve, reject, abstain } = solution.tally;
  return (
    <div className="stacked of-votes">
      <DataTable
        caption={`${solution.label}: ${approve} to approve, ${reject} to reject, ${abstain} abstained`}
        columns={['Seat', 'Member', 'Vote', 'Reason by SEC Objective']}
        rows={solution.votes.map((vote) => ({
          key: vote.seat,
          id: voteFragment(entry, solution.key, vote.seat),
          cells: [
            <SeatName key="seat" view={view} vote={vote} />,
            <Voter key="member" view={view} vote={vote} />,
            choiceWords[vote.choice],
            <Reason key="reason" view={view} vote={vote} {...(full && { of: { entry, solution: solution.key, ballot: result.ballot } })} />,
          ],
        }))}
      />
    </div>
  );
}

/** The seat, which has a page of its own where the directory has it, and for whom it speaks. */
function SeatName({ view, vote: { seat, seatId, category } }: { view: View; vote: Solution['votes'][number] }) {
  const id = seatId ?? view.boardSeats[seat];
  return (
    <>
      {id ? <a href={`${view.practice ? '/practice' : ''}/change-board/${id.slice('seat/'.length)}`}>{seat}</a> : seat}
      <span className="small quiet normal block">{seatCategoryNames[category]}</span>
    </>
  );
}
