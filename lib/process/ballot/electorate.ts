import type { Day } from '../day.ts';
import { alternateOn, closedOn, type Directory, holderOn, type Seat, seatAsOn, suspensionOn } from '../directory/directory.ts';
import { quorumOf } from '../proposal/ballot.ts';
import { panelQuorum } from '../proposal/quorum.ts';
import type { Settings } from '../settings.ts';
import type { Elector } from './ballot.ts';

/** Every seat of a body as it stands on the day on which a ballot opens, with who holds it, who stands in, and why it has no vote where it has none. */
export const electorateOn = ({ seats }: Directory, body: string, settings: Settings, day: Day): Elector[] =>
  Object.values(seats)
    .filter((seat) => seat.body === body && seat.since <= day && !closedOn(seat, day))
    .map((seat) => electorOf(seatAsOn(seat, day), settings, day));

function electorOf(seat: Seat, settings: Settings, day: Day): Elector {
  const holder = holderOn(seat, day);
  return {
    seat: seat.id,
    name: seat.name,
    category: seat.category,
    person: holder?.person ?? null,
    organisation: holder?.organisation ?? null,
    alternate: alternateOn(seat, day),
    noVote: withoutVote(seat, settings, day),
    chair: seat.chair,
  };
}

/** The DCC's seat and those without a vote never vote (CB-2, PN-4); a suspended one not while it is (CB-4), and nobody votes for an empty one. */
function withoutVote(seat: Seat, { panelVotingMembers }: Settings, day: Day): Elector['noVote'] {
  if (seat.category === 'dcc') return 'dcc';
  if (!seat.voting) return 'without-vote';
  if (seat.body === 'body/panel' && !(seat.category && panelVotingMembers.includes(seat.category))) return 'without-vote';
  if (suspensionOn(seat, day)) return 'suspended';
  return holderOn(seat, day) ? null : 'empty';
}

/** How many of the voting seats of a body must have voted or abstained (CB-6, PN-5); of another committee's, one (CSC-2). */
export function quorumFor(body: string, seats: number, settings: Settings): number {
  if (body === 'body/change-board') return Math.max(1, quorumOf(seats, settings.cbQuorumPercent));
  if (body === 'body/panel') return panelQuorum(seats, settings);
  return 1;
}
