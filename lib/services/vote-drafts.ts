import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import type { Book } from '#db/schema/log.ts';
import { readVault, type VaultChange } from '#db/vault.ts';
import type { Ballot } from '#lib/process/ballot/ballot.ts';
import type { SaidSoFar } from '#lib/process/ballot/vote.ts';
import type { Instant } from '#lib/process/day.ts';
import { matterOf } from './ballots.ts';
import type { Viewer } from './viewer.ts';

type Matter = Pick<Ballot, 'proposal' | 'meeting' | 'item'>;

/** A member's private draft on a matter, before the ballot opens or while it is open; null where there is none. Nobody else reads it. */
export const readVoteDraft = ({ book, person }: Viewer, matter: Matter): { said: SaidSoFar; saved: Instant; version: number } | null => {
  const found = readVault(database(), 'ballot-draft', draftKey(book, matter, person));
  return found && { said: found.value.said, saved: found.value.saved, version: found.version };
};

/** Keeps it; it is erased once its writer has voted. `gone`: what was parked of it on the way, which it takes the place of. */
export async function saveVoteDraft(
  { book, person }: Viewer,
  matter: Matter,
  said: SaidSoFar,
  now: Instant,
  gone: readonly VaultChange[] = [],
): Promise<void> {
  const key = draftKey(book, matter, person);
  const value = { book, matter: about(matter), person, said, saved: now };
  await commit(database(), { book, events: [], vault: [{ kind: 'ballot-draft', key, value }, ...gone] }, now);
}

export const draftKey = (book: Book, matter: Matter, person: string): string => `${book} ${about(matter)} ${person}`;

const about = ({ proposal, meeting, item }: Matter): string =>
  meeting && item ? matterOf({ meeting, item }) : matterOf({ proposal: proposal ?? '' });
