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
  const key = randomBytes(18).toString('base64url');
  const expires = new Date(Date.parse(now) + hours * 3_600_000).toISOString();
  const done = await commit(
    database(),
    { book: 'register', events: [], vault: [{ kind: 'parked', key, value: { ...form, expires } }] },
    now,
  );
  if (!done.ok) throw new Error('A fresh id was taken');
  return key;
}

/** What was parked for this form by this account (or by nobody), or null: ids of others, other forms and old ones give nothing. */
export function unpark(key: string | undefined, login: string | null, path: string, now: Instant): Parked | null {
  const found = key ? readVault(database(), 'parked', key)?.value : null;
  return found && found.login === login && found.path === path && found.expires > now ? found : null;
}
