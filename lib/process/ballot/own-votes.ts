import type { SeatVotes } from './vote.ts';

export type VoteVersion = SeatVotes['versions'][number] & { number: number; counts: boolean };

/**
 * What somebody reads of a seat's votes before the result is published, the latest first: those that they cast, or wrote down for the one who cast them (CB-14). The other
 * of member and alternate learns only that there is a vote, and when (CB-5).
 */
export const ownVersions = (votes: SeatVotes | null, person: string): VoteVersion[] =>
  (votes?.versions ?? [])
    .map((version, n, all) => ({ ...version, number: n + 1, counts: n === all.length - 1 }))
    .filter(({ vote }) => vote.by === person || vote.recordedBy === person)
    .reverse();
