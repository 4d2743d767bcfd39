import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { versionOf } from '#db/log.ts';
import { namesOf, readDirectory } from '#db/projections/names.ts';
import { parkedVotes } from '#db/queries/accounts.ts';
import { readVault, type VaultChange } from '#db/vault.ts';
import type { Ballot } from '#lib/process/ballot/ballot.ts';
import { type Capacity, mayVote } from '#lib/process/ballot/may-vote.ts';
import { currentVote, faultsOfVote, recusal, type Said, type SeatVotes, strayVote } from '#lib/process/ballot/vote.ts';
import type { Instant } from '#lib/process/day.ts';
import type { Refusal } from '#lib/process/refusal.ts';
import { calledIn } from './ballot-words.ts';
import { readBallot, sealed, voteKey } from './ballots.ts';
import { formClaim, sentBefore } from './form-token.ts';
import { notForYou } from './opening-ballots.ts';
import type { Viewer } from './viewer.ts';
import { draftKey } from './vote-drafts.ts';

/** A vote as it is asked for. `seen`: how many versions of the seat's vote the check page knew of; `for`: the person in whose name the Code Administrator records it. */
export type Voting = { ballot: string; seat: string; said: Said; seen: number; token: string; for?: string | undefined };
export type Voted = { ok: true; receipt: string; at: Instant; again: boolean };
/** Somebody else voted for the seat after the page was shown. Nothing was recorded; look again. */
export type VotedMeanwhile = { ok: false; meanwhile: { at: Instant; by: string; versions: number } };
export type VoteFaults = { ok: false; invalid: Record<string, string> };

/** In which capacity somebody votes for a seat now, or why not; null for a ballot that the book does not have. */
export function capacityFor(
  viewer: Viewer,
  { ballot: id, seat, for: named }: Pick<Voting, 'ballot' | 'seat' | 'for'>,
  now: Instant,
): { ballot: Ballot; version: number; may: Capacity | Refusal } | null {
  const held = readBallot(viewer.book, id);
  if (!held) return null;
  const { ballot } = held;
  const directory = readDirectory(database(), viewer.book);
  const refused = named ? notForYou(viewer, now) : null;
  return {
    ...held,
    may: refused ?? mayVote(ballot, { seat, person: named ?? viewer.person, directory, called: calledIn(viewer.book, ballot) }, now),
  };
}

/**
 * Casts or changes a seat's vote, as its member, as the alternate, or recorded for one who voted in the room (CB-5, CB-15). Sealed: nothing of it reaches the log. A
 * double click is one vote with one receipt.
 */
export async function castVote(
  viewer: Viewer,
  voting: Voting,
  now: Instant,
): Promise<Voted | Refusal | VoteFaults | VotedMeanwhile | { ok: false; missing: true }> {
  const { book } = viewer;
  const { ballot: id, seat, seen, token } = voting;
  const key = voteKey(book, id, seat);
  const about = aboutVote(viewer, voting);
  for (;;) {
    const before = readVault(database(), 'ballot-vote', key);
    const again = sentBefore(book, token, about);
    const first = again === null ? undefined : before?.value.versions[Number(again)];
    if (first) return { ok: true, receipt: first.receipt, at: first.vote.at, again: true };
    const stream = streamVersion(viewer, id);
    const asked = capacityFor(viewer, voting, now);
    if (!asked) return { ok: false, missing: true };
    const { ballot, version, may } = asked;
    if (!may.ok) return may;
    const versions = before?.value.versions ?? [];
    if (versions.length !== seen && before) return { ok: false, meanwhile: lastOf(before.value) };
    const said = voting.said.recused ? recusal(ballot, voting.said.interest?.trim() ?? '') : voting.said;
    const invalid = faultsOfVote(ballot, said);
    if (Object.keys(invalid).length > 0) return { ok: false, invalid };
    const stray = strayVote(ballot, said);
    if (stray) return stray;
    const one = sealed({
      ballot: id,
      seat,
      at: now,
      by: voting.for ?? viewer.person,
      instead: may.instead,
      recordedBy: voting.for ? viewer.person : null,
      said,
    });
    const done = await commit(
      database(),
      {
        book,
        expect: stream,
        expectVault: [
          { kind: 'ballot', key: `${book} ${id}`, version },
          { kind: 'ballot-vote', key, version: before?.version ?? 0 },
        ],
        events: [],
        vault: [
          { kind: 'ballot-vote', key, value: { book, ballot: id, seat, versions: [...versions, one] } },
          { kind: 'ballot-draft', key: draftKey(book, ballot, one.vote.by), value: null },
          ...typedAway(viewer, voting),
        ],
        claims: [formClaim(token, about, String(versions.length))],
      },
      now,
    );
    if (done.ok) return { ok: true, receipt: one.receipt, at: now, again: false };
  }
}

/** Whether a vote was cast from this form already. */
export const votedFrom = (viewer: Viewer, voting: Pick<Voting, 'ballot' | 'seat' | 'token'>): boolean =>
  sentBefore(viewer.book, voting.token, aboutVote(viewer, voting)) !== null;

const aboutVote = ({ book, person }: Viewer, { ballot, seat }: Pick<Voting, 'ballot' | 'seat'>): string =>
  `vote ${voteKey(book, ballot, seat)} ${person}`;

/** What was typed on the way to a vote is erased once it is cast or kept as a draft, and not only when its day is over. */
export const typedAway = ({ login }: Viewer, { ballot, seat }: Pick<Voting, 'ballot' | 'seat'>): VaultChange[] =>
  parkedVotes({ login, address: `/ballots/${ballot}`, seat: seat.slice('seat/'.length) }).map((key) => ({
    kind: 'parked',
    key,
    value: null,
  }));

/** The ballot's matter as it was decided on: an act on it in between is a conflict. */
function streamVersion({ book }: Viewer, id: string): { stream: string; version: number }[] {
  const ballot = readBallot(book, id)?.ballot;
  const stream = ballot?.proposal ?? ballot?.meeting;
  return stream ? [{ stream, version: versionOf(database(), book, stream) }] : [];
}

function lastOf(held: SeatVotes): VotedMeanwhile['meanwhile'] {
  const { at, by } = currentVote(held);
  return { at, by, versions: held.versions.length };
}

/** The name of whoever voted, as a page prints it. */
export const voterName = (viewer: Viewer, person: string): string =>
  namesOf(database(), viewer.book).of(person) ?? 'somebody whose name was erased';
