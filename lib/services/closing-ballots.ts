import { type Change, commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { versionOf } from '#db/log.ts';
import type { Book } from '#db/schema/log.ts';
import { type Ballot, standingOf } from '#lib/process/ballot/ballot.ts';
import { afterEvents, cancelled, closed } from '#lib/process/ballot/change.ts';
import { motionResult } from '#lib/process/ballot/count.ts';
import { behind, motionVotes } from '#lib/process/ballot/published.ts';
import type { Instant } from '#lib/process/day.ts';
import type { NewEvent } from '#lib/process/event.ts';
import { type Refusal, refuse } from '#lib/process/refusal.ts';
import { calledIn } from './ballot-words.ts';
import { ballotEntry, ballotsOn, cast, type HeldVotes, matterOf, readBallot, voteKey, votesIn } from './ballots.ts';
import { formClaim, sentBefore } from './form-token.ts';
import { notForYou } from './opening-ballots.ts';
import type { Viewer } from './viewer.ts';

export type Changed = { ok: true; ballot: Ballot; again: boolean } | Refusal | { ok: false; missing: true };
type Asked = { ballot: string; token: string };

/** Closes a ballot on the Chair's word, on exactly the votes that were counted; one cast in between is counted too. `casting`: the Chair's casting vote on a tied motion. */
export async function closeBallot(
  viewer: Viewer,
  { casting, ...asked }: Asked & { casting: 'for' | 'against' | null },
  now: Instant,
): Promise<Changed> {
  return change(
    viewer,
    asked,
    (ballot, held, called) => closed(ballot, { votes: cast(held), casting, by: viewer.person, called, now }),
    now,
  );
}

/** Cancels a ballot with a reason; it can be opened anew. */
export async function cancelBallot(viewer: Viewer, { reason, ...asked }: Asked & { reason: string }, now: Instant): Promise<Changed> {
  return change(viewer, asked, (ballot, _, called) => cancelled(ballot, { by: viewer.person, reason, called, now }), now);
}

type Decide = (ballot: Ballot, held: HeldVotes[], called: string) => { ok: true; ballot: Ballot; events?: Change['events'] } | Refusal;

/** Publishes what came of a motion, with every vote, on the record of its meeting (PN-7). The Change Board's result is published by an act on the proposal. */
export async function publishMotion(viewer: Viewer, asked: Asked, now: Instant): Promise<Changed> {
  return change(
    viewer,
    asked,
    (ballot, held, called) => {
      const refused = unpublishable(ballot, called);
      if (refused) return refused;
      const { motion, item, meeting, closed: shut } = ballot;
      if (!motion || !item || !meeting || !shut) throw new Error(`The motion ${ballot.id} is closed and has no meeting or item`);
      const votes = cast(held);
      const { carried, tally, says } = motionResult(ballot, votes);
      const event: NewEvent = {
        ...{ type: 'motion-decided', v: 1, effective: { on: shut.on }, actor: viewer.person, rule: 'PN-7', source: null, corrects: null },
        data: {
          item,
          ...motion,
          carried,
          tally,
          quorum: ballot.quorum,
          casting: shut.casting,
          says,
          votes: motionVotes(ballot, votes),
          ballot: behind(ballot, votes),
        },
      };
      return { ok: true, ballot: { ...ballot, published: now }, events: [{ stream: meeting, event }] };
    },
    now,
  );
}

/** Why a ballot cannot be closed, published or cancelled now; null where it can. */
export function foreseeChange(viewer: Viewer, id: string, act: 'close' | 'publish' | 'cancel', now: Instant): Refusal | null {
  const held = readBallot(viewer.book, id);
  const refused = notForYou(viewer, now);
  if (refused || !held) return refused;
  const { ballot } = held;
  const called = calledIn(viewer.book, ballot);
  if (act === 'publish') return unpublishable(ballot, called);
  const decided =
    act === 'close'
      ? closed(ballot, { votes: cast(votesIn(viewer.book, ballot)), casting: null, by: viewer.person, called, now })
      : cancelled(ballot, { by: viewer.person, reason: '-', called, now });
  return decided.ok ? null : decided;
}

/** Why the result of a motion cannot be published now (CB-14). */
function unpublishable(ballot: Ballot, called: string): Refusal | null {
  if (ballot.kind !== 'motion') return refuse('CB-14', `The result on ${called} is published by an act on the proposal.`);
  const standing = standingOf(ballot);
  if (standing === 'published') return refuse('CB-14', `The result of the ballot for ${called} is published and stays.`);
  if (standing === 'cancelled') return refuse('CB-15', `The ballot for ${called} was cancelled: ${ballot.cancelled?.reason}`);
  return standing === 'closed' ? null : refuse('CB-14', `The ballot for ${called} has not been closed yet.`);
}

async function change(viewer: Viewer, { ballot: id, token }: Asked, decide: Decide, now: Instant): Promise<Changed> {
  const { book } = viewer;
  for (;;) {
    const held = readBallot(book, id);
    if (!held) return { ok: false, missing: true };
    const { ballot, version } = held;
    if (sentBefore(book, token, `ballot ${id}`)) return { ok: true, ballot, again: true };
    const refused = notForYou(viewer, now);
    if (refused) return refused;
    const stream = ballot.proposal ?? ballot.meeting;
    const streams = [...new Set([stream, ballot.meeting].filter((one) => one !== null))].map((one) => ({
      stream: one,
      version: versionOf(database(), book, one),
    }));
    const votes = votesIn(book, ballot);
    const decided = decide(ballot, votes, calledIn(book, ballot));
    if (!decided.ok) return decided;
    const done = await commit(
      database(),
      {
        book,
        expect: streams,
        expectVault: [
          { kind: 'ballot', key: `${book} ${id}`, version },
          ...votes.map(({ seat, version }) => ({ kind: 'ballot-vote' as const, key: voteKey(book, id, seat), version })),
        ],
        events: decided.events ?? [],
        vault: [ballotEntry(book, decided.ballot)],
        claims: [formClaim(token, `ballot ${id}`, 'done')],
      },
      now,
    );
    if (done.ok) return { ok: true, ballot: decided.ballot, again: false };
  }
}

export type BallotFollowing = Required<Pick<Change, 'expectVault' | 'vault'>>;

/** What follows for the ballot on a proposal from what was decided on the proposal, to be committed with that; what was decided without a ballot in the way stays so. */
export function ballotFollowing(
  book: Book,
  { stream, called, events }: { stream: string; called: string; events: readonly NewEvent[] },
  now: Instant,
): BallotFollowing {
  const matter = matterOf({ proposal: stream });
  const held = ballotsOn(book, matter);
  const last = held.at(-1);
  const after = last ? afterEvents(last.ballot, events, called, now) : null;
  return {
    expectVault: last
      ? [{ kind: 'ballot', key: `${book} ${last.ballot.id}`, version: last.version }]
      : [{ kind: 'ballot', key: `${book} ${matter}-1`, version: 0 }],
    vault: after ? [ballotEntry(book, after)] : [],
  };
}
