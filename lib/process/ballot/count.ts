import { closingRefusal, outcomeOf, type Tally, tallyOf } from '../proposal/ballot.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type Ballot, votingSeats } from './ballot.ts';
import { currentVote, type SeatVotes } from './vote.ts';

/** The votes on one question. */
export const tallyOn = (key: string, votes: readonly SeatVotes[]): Tally =>
  tallyOf(votes.flatMap((one) => currentVote(one).said.positions.filter((position) => position.key === key)));

/** What the quorum still needs, in a sentence (CB-6, PN-5). */
export function quorumSentence(one: Ballot, cast: number): string {
  const base = votingSeats(one).length;
  const missing = one.quorum - cast;
  const have = `${cast} of ${base} voting members ${cast === 1 ? 'has' : 'have'} voted; ${one.quorum} ${one.quorum === 1 ? 'is' : 'are'} needed`;
  return missing > 0 ? `${have}, so ${missing} more ${missing === 1 ? 'has' : 'have'} to.` : `${have}, so the ballot is quorate.`;
}

/** Why a ballot cannot be closed on the votes that are cast; null where it can. `casting`: the Chair's, where the votes of a motion are equal (PN-1). */
export function closingBlocked(one: Ballot, votes: readonly SeatVotes[], casting: 'for' | 'against' | null): Refusal | null {
  const base = votingSeats(one).length;
  if (one.kind === 'change-board') {
    for (const { key } of one.questions) {
      const refused = closingRefusal(base, tallyOn(key, votes), one.quorum);
      if (refused) return refused;
    }
    return casting ? refuse('CB-8', 'A tie of the Change Board is not broken by its Chair.') : null;
  }
  if (votes.length < one.quorum)
    return refuse(
      one.body === 'body/panel' ? 'PN-5' : one.body === 'body/change-board' ? 'CB-6' : 'CSC-2',
      `Only ${votes.length} of ${base} voting members have voted; ${one.quorum} are needed.`,
    );
  if (!casting) return null;
  const { approve, reject } = tallyOn('motion', votes);
  if (!one.mayCast) return refuse('PN-4', 'No casting vote is given in this body.');
  return approve === reject ? null : refuse('PN-1', 'The votes are not equal, so there is no casting vote.');
}

/** Whether as many voted for a motion as against it, so that the Chair's casting vote is asked for (PN-1). */
export function tied(one: Ballot, votes: readonly SeatVotes[]): boolean {
  const { approve, reject } = tallyOn('motion', votes);
  return one.kind === 'motion' && approve === reject && approve > 0;
}

/** What came of a motion: whether it is carried, and the sentence with its arithmetic. */
export type MotionResult = { carried: boolean; tally: Tally; says: string };

/** The outcome of a motion of a closed ballot, by the body's own rule: unanimous to raise (PN-2), else by majority (PN-1, CSC-2, CB-8). */
export function motionResult(one: Ballot, votes: readonly SeatVotes[]): MotionResult {
  const tally = tallyOn('motion', votes);
  const { approve, reject, abstain } = tally;
  const counted = `${approve} for, ${reject} against, ${abstain} abstained`;
  if (one.motion?.unanimous) {
    const carried = approve > 0 && reject === 0 && abstain === 0;
    return {
      carried,
      tally,
      says: carried
        ? `Carried unanimously (${counted}).`
        : `Not carried: it needs every voting member present to vote for it (${counted}).`,
    };
  }
  if (one.body === 'body/csc') {
    const carried = approve > reject + abstain;
    return {
      carried,
      tally,
      says: carried
        ? `Carried by a majority of the members present (${counted}).`
        : `Not carried: no majority of the members present (${counted}).`,
    };
  }
  const outcome = outcomeOf(tally);
  if (outcome === 'approve') return { carried: true, tally, says: `Carried (${counted}).` };
  if (outcome === 'reject') return { carried: false, tally, says: `Not carried (${counted}).` };
  const casting = one.closed?.casting ?? null;
  if (casting && outcome === 'no-majority')
    return {
      carried: casting === 'for',
      tally,
      says: `The votes were equal (${counted}); the Chair’s casting vote was ${casting}: ${casting === 'for' ? 'carried' : 'not carried'}.`,
    };
  return {
    carried: false,
    tally,
    says:
      outcome === null
        ? `Not carried: no votes for or against were cast (${counted}).`
        : `The votes were equal (${counted}) and there was no casting vote: the motion falls.`,
  };
}
