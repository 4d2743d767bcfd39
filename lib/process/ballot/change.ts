import { londonDay } from '../calendar/london.ts';
import { spoken } from '../calendar/spoken.ts';
import type { Instant } from '../day.ts';
import type { BallotState } from '../proposal/ballot-state.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type Ballot, isPending, standingOf, votingSeats } from './ballot.ts';
import { closingBlocked } from './count.ts';
import { notOpen } from './may-vote.ts';
import { behind, votesOn } from './published.ts';
import type { SeatVotes } from './vote.ts';

type Closing = { votes: readonly SeatVotes[]; casting: 'for' | 'against' | null; by: string; called: string; now: Instant };

/** Closes a ballot on the votes that are cast: quorate and with an outcome, or a refusal that says what is missing (CB-6, CB-9, PN-5). */
export function closed(one: Ballot, { votes, casting, by, called, now }: Closing): { ok: true; ballot: Ballot } | Refusal {
  const refused = notOpen(one, called) ?? closingBlocked(one, votes, casting);
  return refused ?? { ok: true, ballot: { ...one, closed: { at: now, on: londonDay(now), by, casting } } };
}

/** Cancels a ballot before it is closed, so that nobody cancels what they have read the outcome of; its votes are kept apart and never published. `by` null: it follows from an act. */
export function cancelled(
  one: Ballot,
  { by, reason, called, now }: { by: string | null; reason: string; called: string; now: Instant },
): { ok: true; ballot: Ballot } | Refusal {
  if (isPending(one) && one.closed)
    return refuse(
      'CB-15',
      `The ballot for ${called} was closed on ${spoken(one.closed.on)}: what came of it is published and not cancelled.`,
    );
  if (isPending(one)) return { ok: true, ballot: { ...one, cancelled: { at: now, by, reason } } };
  return standingOf(one) === 'published'
    ? refuse('CB-14', `The result of the ballot for ${called} is published and stays.`)
    : refuse('CB-15', `The ballot for ${called} is cancelled already: ${one.cancelled?.reason}`);
}

export const resting = (one: Ballot, from: Instant): Ballot => ({ ...one, rests: [...one.rests, { from, to: null }] });
export const resumed = (one: Ballot, to: Instant): Ballot => ({
  ...one,
  rests: one.rests.map((rest) => (rest.to === null ? { ...rest, to } : rest)),
});

/**
 * What follows for the ballot on a proposal from what was decided on the proposal: the result publishes it, a withdrawal lets it rest and an adoption wakes it (WITHDRAW-7),
 * a return and the end of the adoption window cancel it unpublished (CB-12). Null where it stays as it is.
 */
export function afterEvents(one: Ballot, events: readonly Told[], called: string, now: Instant): Ballot | null {
  const after = events.reduce<Ballot>(
    (ballot, event) => (isPending(ballot) ? (follows[event.type]?.(ballot, called, now, event) ?? ballot) : ballot),
    one,
  );
  return after === one ? null : after;
}

type Told = { type: string; data?: Readonly<Record<string, unknown>> };

const follows: Record<string, (one: Ballot, called: string, now: Instant, event: Told) => Ballot> = {
  'result-published': (one, _, now) => ({ ...one, published: now }),
  'withdrawn-by-proposer': (one, _, now, { data }) => withdrawnFrom(one, (data?.received as { at: Instant } | undefined)?.at ?? now),
  adopted: (one, _, now) => resumed(one, now),
  'return-recommended': ended('the Change Board recommended instead that the report is returned.'),
  'adoption-window-expired': ended('the proposal was withdrawn and nobody adopted it.'),
};

/** A ballot that was closed after a withdrawal had been received is open again, and rests (RIGHT-25). */
const withdrawnFrom = (one: Ballot, from: Instant): Ballot =>
  resting(one.closed && one.closed.at > from ? { ...one, closed: null } : one, from);

function ended(reason: string) {
  return (one: Ballot, _: string, now: Instant): Ballot => ({ ...one, cancelled: { at: now, by: null, reason } });
}

/** What the rule book asks of the Change Board's ballot: its votes only once it is closed. */
export const stateOf = (one: Ballot, votes: readonly SeatVotes[]): BallotState => ({
  opened: one.opened.on,
  closed: one.closed?.on ?? null,
  seats: votingSeats(one).length,
  quorum: one.quorum,
  solutions: one.questions.map(({ key, label }) => ({ key, label, votes: one.closed ? votesOn(key, one, votes) : [] })),
  behind: one.closed ? behind(one, votes) : null,
});
