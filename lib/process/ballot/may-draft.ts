import { londonDay } from '../calendar/london.ts';
import type { Instant } from '../day.ts';
import { alternateOn, type Directory, holderOn, type Seat, seatAsOn } from '../directory/directory.ts';
import { knownFromPapers } from '../proposal/papers-only.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { referenceOf } from '../proposal/reference.ts';
import { stages } from '../proposal/stages.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** The seats of a body in which somebody votes now, as the member or as the alternate. */
export const votesFor = ({ seats }: Directory, body: string, person: string, now: Instant): Seat[] => {
  const today = londonDay(now);
  return Object.values(seats)
    .filter((seat) => seat.body === body && (holderOn(seat, today)?.person === person || alternateOn(seat, today) === person))
    .map((seat) => seatAsOn(seat, today))
    .filter(({ voting, category }) => voting && category !== 'dcc');
};

/** Why nobody drafts a vote on a proposal; null where one can be drafted: it is still on its way to the Change Board, or there (CB-1). */
export function nothingToDraft(proposal: Proposal): Refusal | null {
  const papers = knownFromPapers(proposal);
  if (papers) return papers;
  return proposal.stage && stages[proposal.stage].terminal
    ? refuse('CB-1', `${referenceOf(proposal)} is closed, so there is nothing to vote on.`)
    : null;
}
