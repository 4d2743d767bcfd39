import { type Ballot, votingSeats } from '#lib/process/ballot/ballot.ts';
import { motionResult } from '#lib/process/ballot/count.ts';
import { behind, votesOn } from '#lib/process/ballot/published.ts';
import type { SeatVotes } from '#lib/process/ballot/vote.ts';
import { outcomeOf, preferredOf, spokenOutcome, tallyOf } from '#lib/process/proposal/ballot.ts';
import { VotesByCategory } from '../lifecycle/vote-outcome.tsx';

/** How a closed ballot came out, each solution in a sentence with its arithmetic, and which is taken (CB-8, CB-10); a motion in one sentence. */
export function BallotOutcome({ ballot, votes }: { ballot: Ballot; votes: readonly SeatVotes[] }) {
  if (ballot.kind === 'motion') return <p className="lead">{motionResult(ballot, votes).says}</p>;
  const solutions = ballot.questions.map(({ key, label }) => {
    const cast = votesOn(key, ballot, votes);
    const tally = tallyOf(cast);
    return { key, label, votes: cast, tally, outcome: outcomeOf(tally) ?? ('no-majority' as const) };
  });
  const result = { seats: votingSeats(ballot).length, solutions, ballot: behind(ballot, votes) };
  const preferred = preferredOf(solutions);
  const approved = solutions.filter(({ outcome }) => outcome === 'approve');
  const taken = solutions.find(({ key }) => key === preferred);
  return (
    <>
      {solutions.map(({ key, label, outcome, tally }) => (
        <p className="lead" key={key}>
          {solutions.length > 1 && `${label}: `}
          {spokenOutcome(outcome, tally)}, {tally.abstain} abstained.
        </p>
      ))}
      {approved.length > 1 && taken && (
        <p>
          {taken.label} is taken: its majority is larger, or it is the Proposed Solution and they are equal. The others are approved, not
          preferred.
        </p>
      )}
      {solutions.map((solution) => (
        <VotesByCategory key={solution.key} result={result} solution={solution} />
      ))}
    </>
  );
}
