import { database } from '#db/index.ts';
import { readDirectory } from '#db/projections/names.ts';
import type { AnyAct } from '#lib/process/act.ts';
import { actsFor } from '#lib/process/acts-for.ts';
import { atReceipt } from '#lib/process/at-receipt.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import type { Instant } from '#lib/process/day.ts';
import { blocked } from '#lib/process/decide.ts';
import { committeesWithSeat } from '#lib/process/directory/capacities.ts';
import { isOutsiders } from '#lib/process/outsiders.ts';
import { type Actor, type ActorKind, actorNames } from '#lib/process/proposal/actors.ts';
import { findAct } from '#lib/process/proposal/acts/index.ts';
import { type Arrow, actsFrom } from '#lib/process/proposal/arrows.ts';
import { knownFromPapers } from '#lib/process/proposal/papers-only.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import { proposerOf } from '#lib/process/proposal/reading.ts';
import type { Refusal } from '#lib/process/refusal.ts';
import type { AtHand } from './at-hand.ts';
import { circumstancesOf } from './circumstances.ts';
import { capacities, type Viewer } from './viewer.ts';

/** What can be done in one capacity: `as` is its name in an address, null for one's own; an act with a refusal has to wait. */
export type Group = { as: string | null; name: string; acts: { act: AnyAct; refusal: Refusal | null }[] };
/**
 * What somebody can do about a proposal now, and what waits for others. `seats`: what the committees could do in which they hold a seat, recorded for them by the Code Administrator.
 * `closed`: why nobody does anything about it here.
 */
export type Offer = { groups: Group[]; seats: Group[]; others: Arrow[]; closed: Refusal | null };

/** What a viewer can do about a proposal now in each of their capacities. A viewer of another book can do nothing about it. */
export function offerOn(viewer: Viewer, { book, recorded, proposal }: AtHand, now: Instant): Offer {
  const closed = knownFromPapers(proposal);
  if (viewer.book !== book) return { groups: [], seats: [], others: [], closed };
  const today = londonDay(now);
  const context = circumstancesOf(book, proposal, today);
  const ofActor = (actor: Actor, own: boolean): Group => ({
    as: own ? null : actor.id,
    name: actor.name,
    acts: movesFirst(actsFor({ proposal: recorded, actor, context, now })),
  });
  const acting = closed ? [] : capacities(viewer, today);
  const groups = acting.map((actor, i) => ofActor(actor, i === 0));
  const seats = (closed ? [] : committeesWithSeat(readDirectory(database(), book), viewer.person, today))
    .filter(({ id }) => !acting.some((actor) => actor.id === id))
    .map((actor) => ofActor(actor, false))
    .filter(({ acts }) => acts.some(({ refusal }) => refusal === null));
  const mine = new Set([...groups, ...seats].flatMap(({ acts }) => acts.map(({ act }) => act.act as string)));
  const open = ({ act, by }: Arrow) => {
    const found = findAct(act);
    return (
      found !== null &&
      by.some((kind) => kind !== 'clock' && !blocked(found, { proposal: recorded, actor: somebody(kind, proposal), context, now }))
    );
  };
  const possible = proposal.stage && !closed ? actsFrom(proposal.stage, proposal.regime).filter(open) : [];
  return {
    groups: groups.filter(({ acts }) => acts.length > 0),
    seats,
    others: possible.filter(({ act }) => !mine.has(act)),
    closed,
  };
}

/** What an outsider could do at the moment in which the Helpdesk received its message, for the Code Administrator to record (RIGHT-25). */
export function offerTo(actor: Actor, { book, events }: AtHand, now: Instant): Group['acts'] {
  const moment = actor.received?.at ?? now;
  const { proposal } = atReceipt(events, moment);
  if (!proposal) return [];
  const acts = actsFor({ proposal, actor, context: circumstancesOf(book, proposal, londonDay(moment), null, moment), now });
  return movesFirst(acts.filter(({ act }) => isOutsiders(act)));
}

/** Anybody of a kind, to ask whether an act is open to it at all; as the Proposer, whoever that is. */
function somebody(kind: ActorKind, proposal: Proposal): Actor {
  const proposer = kind === 'proposer' ? proposerOf(proposal) : null;
  const id = proposer?.body ?? proposer?.person ?? 'person/somebody';
  return { id, organisation: proposer?.organisation ?? null, name: actorNames[kind], kinds: [kind], category: null };
}

/** What moves the proposal on comes before what leaves it in its stage. */
const movesFirst = (acts: Group['acts']): Group['acts'] => [
  ...acts.filter(({ act }) => act.to !== 'same'),
  ...acts.filter(({ act }) => act.to === 'same'),
];
