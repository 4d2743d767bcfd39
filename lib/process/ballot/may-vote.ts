import { londonDay } from '../calendar/london.ts';
import { spoken } from '../calendar/spoken.ts';
import type { Instant } from '../day.ts';
import { alternateOn, type Directory, holderOn, suspensionOn } from '../directory/directory.ts';
import { chairByName } from '../directory/evolve-seat.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type Ballot, type Elector, standingOf } from './ballot.ts';

/** In which seat somebody votes, and whether instead of its member (CB-5). */
export type Capacity = { ok: true; elector: Elector; instead: boolean };

/** The seats in which somebody may have something to vote: as the member or as the alternate, when the ballot opened. */
export const seatsOf = ({ electorate }: Ballot, person: string): Elector[] =>
  electorate.filter((elector) => elector.person === person || elector.alternate === person);

/** Whether somebody is the Chair of the body, or stands in for the Chair: who is told who has voted, and not how (SEAT-6). */
export const presides = (ballot: Ballot, person: string): boolean =>
  seatsOf(ballot, person).some(
    ({ chair, name, category, noVote }) => chair ?? chairByName({ name, category, voting: noVote !== 'without-vote' }),
  );

/**
 * Whether somebody can cast or change the vote of a seat now: the ballot is open (CB-15), the seat votes (CB-2, CB-4), and they held it when the ballot opened and
 * hold it still, as its member or as the alternate (CB-5). `called`: what the ballot is about, as a sentence prints it.
 */
export function mayVote(
  one: Ballot,
  { seat, person, directory, called }: { seat: string; person: string; directory: Directory; called: string },
  now: Instant,
): Capacity | Refusal {
  const elector = one.electorate.find((each) => each.seat === seat);
  if (!elector || (elector.person !== person && elector.alternate !== person))
    return refuse('CB-5', 'The vote of a seat is cast by its member or, instead, by the alternate named for it when the ballot opened.');
  const shut = notOpen(one, called);
  if (shut) return shut;
  const mute = withoutVote(elector, one);
  if (mute) return mute;
  const today = londonDay(now);
  const held = directory.seats[seat];
  const instead = elector.person !== person;
  const still = held && (instead ? alternateOn(held, today) === person : holderOn(held, today)?.person === person);
  if (!still)
    return refuse(
      'CB-5',
      `Whoever was named for the seat ‘${elector.name}’ when the ballot opened no longer is, so nobody votes for it in this ballot. The Chair can have it cancelled and opened anew.`,
    );
  const suspended = suspensionOn(held, today);
  return suspended
    ? refuse('CB-4', `The seat ‘${elector.name}’ is suspended since ${spoken(suspended.from)} and does not vote: ${suspended.reason}`)
    : { ok: true, elector, instead };
}

/** Why a ballot takes no votes now; null while it is open. */
export function notOpen(one: Ballot, called: string): Refusal | null {
  const standing = standingOf(one);
  if (standing === 'cancelled') return refuse('CB-15', `The ballot for ${called} was cancelled: ${one.cancelled?.reason}`);
  if (standing === 'resting') return refuse('WITHDRAW-7', `The ballot for ${called} rests while the proposal is withdrawn.`);
  return one.closed ? refuse('CB-15', `The ballot for ${called} was closed on ${spoken(one.closed.on)}.`) : null;
}

/** Why a seat has no vote; null for one that votes. */
export function withoutVote({ noVote, name }: Elector, { body }: Pick<Ballot, 'body'>): Refusal | null {
  if (noVote === null) return null;
  const panel = body === 'body/panel';
  if (noVote === 'suspended') return refuse('CB-4', `The seat ‘${name}’ was suspended when the ballot opened and does not vote.`);
  if (noVote === 'empty') return refuse('CB-5', `The seat ‘${name}’ was empty when the ballot opened.`);
  if (noVote === 'dcc')
    return panel
      ? refuse('PN-4', 'The DCC’s nominee on the Panel does not vote.')
      : refuse('CB-2', 'The DCC representative on the Change Board does not vote.');
  return refuse(panel ? 'PN-4' : 'CB-2', `The seat ‘${name}’ has no vote.`);
}
