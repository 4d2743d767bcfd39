import { randomBytes } from 'node:crypto';
import { receiptOf } from '#db/chain.ts';
import { database } from '#db/index.ts';
import type { Book } from '#db/schema/log.ts';
import { listVault, readVault, type VaultChange, type VaultValue } from '#db/vault.ts';
import { type Ballot, ballotAt, isPending } from '#lib/process/ballot/ballot.ts';
import { stateOf } from '#lib/process/ballot/change.ts';
import { type SealedVote, type SeatVotes, sealedText } from '#lib/process/ballot/vote.ts';
import type { Instant } from '#lib/process/day.ts';
import type { BallotState } from '#lib/process/proposal/ballot-state.ts';

/** A ballot as it is held, with the version that a change of it is decided on. */
export type HeldBallot = { ballot: Ballot; version: number };
/** A seat's votes with their version: 0 where none is cast. */
export type HeldVotes = { seat: string; votes: SeatVotes | null; version: number };

/** A ballot by its id; null for another book's and for none. Who may see what of it is for the caller to ask. */
export function readBallot(book: Book, id: string): HeldBallot | null {
  const found = readVault(database(), 'ballot', `${book} ${id}`);
  return found && { ballot: without(found.value), version: found.version };
}

/** Every ballot of a book that is neither published nor cancelled. */
export const pendingBallots = (book: Book): Ballot[] =>
  listVault(database(), 'ballot')
    .filter(({ value }) => value.book === book && isPending(value))
    .map(({ value }) => without(value));

/** The ballots on a matter, the first one first: a Change Board's on a proposal, or a meeting's on an item. */
export function ballotsOn(book: Book, matter: string): HeldBallot[] {
  const found: HeldBallot[] = [];
  for (let n = 1; ; n += 1) {
    const one = readBallot(book, `${matter}-${n}`);
    if (!one) return found;
    found.push(one);
  }
}

/** What a ballot's id begins with: `147` for the proposal `proposal/147`, `panel-2021-03-12-item-907` for an item of its agenda. */
export const matterOf = (about: { proposal: string } | { meeting: string; item: number }): string =>
  'item' in about ? `${tail(about.meeting)}-item-${about.item}` : tail(about.proposal);
const tail = (stream: string): string => stream.slice(stream.indexOf('/') + 1);

/** What the seats of a ballot have cast, in the order of its electorate. */
export const votesIn = (book: Book, { id, electorate }: Ballot): HeldVotes[] =>
  electorate.map(({ seat }) => {
    const found = readVault(database(), 'ballot-vote', voteKey(book, id, seat));
    return { seat, votes: found && withoutBook(found.value), version: found?.version ?? 0 };
  });

/** Whether a vote is cast for a seat. */
export const hasVoted = (book: Book, ballot: string, seat: string): boolean =>
  readVault(database(), 'ballot-vote', voteKey(book, ballot, seat)) !== null;

export const voteKey = (book: Book, ballot: string, seat: string): string => `${book} ${ballot} ${seat}`;
export const cast = (held: readonly HeldVotes[]): SeatVotes[] => held.flatMap(({ votes }) => votes ?? []);

/** The pending ballot of the Change Board on a proposal as the rule book asks for it, now or at the moment at which an act was received; null where there was none. */
export function ballotStateOf(book: Book, proposal: string, received?: Instant): BallotState | null {
  const pending = ballotsOn(book, matterOf({ proposal }))
    .map(({ ballot }) => (received ? ballotAt(ballot, received) : ballot))
    .findLast((ballot) => ballot !== null && isPending(ballot));
  return pending ? stateOf(pending, pending.closed ? cast(votesIn(book, pending)) : []) : null;
}

/** A changed ballot as one entry of a commit. */
export const ballotEntry = (book: Book, ballot: Ballot): VaultChange => ({
  kind: 'ballot',
  key: `${book} ${ballot.id}`,
  value: { ...ballot, book },
});

/** Seals a vote: a fresh 256-bit salt, and the fingerprint of salt and bytes as the receipt. */
export function sealed(vote: SealedVote): { vote: SealedVote; salt: string; receipt: string } {
  const salt = randomBytes(32).toString('base64url');
  return { vote, salt, receipt: receiptOf(salt, sealedText(vote)) };
}

const without = ({ book: _, ...ballot }: VaultValue<'ballot'>): Ballot => ballot;
const withoutBook = ({ book: _, ...votes }: VaultValue<'ballot-vote'>): SeatVotes => votes;
