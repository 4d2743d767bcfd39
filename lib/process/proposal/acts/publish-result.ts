import { z } from 'zod';
import { proposalAct, refuse } from '../../act.ts';
import { closingRefusal, outcomeOf, overallOutcome, preferredOf, tallyOf, voteRefusal } from '../ballot.ts';
import type { BallotState } from '../ballot-state.ts';
import { windowEnd } from '../clock.ts';
import type { Path } from '../path.ts';
import { goesToAuthority } from '../path.ts';
import { meeting } from './fields.ts';

/** Publishes votes and reasons. On Self-Governance that is the decision; on the Authority's paths a recommendation (CB-11). */
export const publishResult = proposalAct({
  name: 'publish-result',
  input: z.object({ meeting: meeting() }),
  ready({ proposal, context, id }) {
    const { ballot } = context;
    if (!proposal.path) return refuse('PATH-1', `The path of ${id} has not been determined yet.`);
    if (!ballot?.closed) return refuse('CB-14', `The ballot for ${id} has not been closed yet.`);
    for (const { votes } of ballot.solutions) {
      const blocking = closingRefusal(ballot.seats, tallyOf(votes), ballot.quorum) ?? votes.map(voteRefusal).find((r) => r !== null);
      if (blocking) return blocking;
    }
    return null;
  },
  decide({ proposal, context, today, input }) {
    const ballot = context.ballot as BallotState;
    const path = proposal.path as Path;
    const solutions = ballot.solutions.map(({ key, label, votes }) => {
      const tally = tallyOf(votes);
      return { key, label, votes: [...votes], tally, outcome: outcomeOf(tally) ?? ('no-majority' as const) };
    });
    const appeal = windowEnd('cb-appeal', today, context);
    if (!appeal.ok) return appeal;
    return [
      {
        type: 'result-published',
        data: {
          closed: ballot.closed as string,
          seats: ballot.seats,
          quorum: ballot.quorum,
          solutions,
          preferred: preferredOf(solutions),
          outcome: overallOutcome(solutions),
          path,
          appealDeadline: goesToAuthority(path) ? null : appeal.day,
          meeting: input.meeting,
          ...(ballot.behind && { ballot: ballot.behind }),
        },
      },
    ];
  },
});
