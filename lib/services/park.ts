import { randomBytes } from 'node:crypto';
import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { readVault, type VaultValue } from '#db/vault.ts';
import type { Instant } from '#lib/process/day.ts';

export type Parked = VaultValue<'parked'>;
/** How long what was typed is kept. */
const hours = 24;

/** Keeps what was typed under a fresh id, with what is wrong with it; the page that shows it again has the id in its address (`?attempt=`). */
export async function park(form: Omit<Parked, 'expires'>, now: Instant): Promise<string> {
  const entry = parkedEntry(form, now);
  const done = await commit(database(), { book: 'register', events: [], vault: [entry] }, now);
  if (!done.ok) throw new Error('A fresh id was taken');
  return entry.key;
}

/** The same as an entry to be committed with something else. */
export function parkedEntry(form: Omit<Parked, 'expires'>, now: Instant): { kind: 'parked'; key: string; value: Parked } {
  const expires = new Date(Date.parse(now) + hours * 3_600_000).toISOString();
  return { kind: 'parked', key: randomBytes(18).toString('base64url'), value: { ...form, expires } };
}

/** What was parked for this form by this account (or by nobody), or null: ids of others, other forms and old ones give nothing. */
export function unpark(key: string | undefined, login: string | null, path: string, now: Instant): Parked | null {
  const found = key ? readVault(database(), 'parked', key)?.value : null;
  return found && found.login === login && found.path === path && found.expires > now ? found : null;
}

/** Gives what nobody who was signed in had parked to who has signed in since, to be looked at and sent again; what is somebody's stays theirs. */
export async function adopt(key: string, login: string, now: Instant): Promise<void> {
  const found = readVault(database(), 'parked', key)?.value;
  if (found?.login !== null) return;
  const value = { ...found, login, checked: false };
  await commit(database(), { book: 'register', events: [], vault: [{ kind: 'parked', key, value }] }, now);
}

/** Takes what was parked away, once it has been read. */
export async function clearParked(key: string, now: Instant): Promise<void> {
  await commit(database(), { book: 'register', events: [], vault: [{ kind: 'parked', key, value: null }] }, now);
}
