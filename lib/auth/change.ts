import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { readVault, type VaultChange, type VaultValue } from '#db/vault.ts';
import type { Instant } from '#lib/process/day.ts';

export type Account = VaultValue<'account'>;

/** What a form did not achieve, and by which of its fields ('form' for the whole). */
export type Fault = { ok: false; field: string; reason: string };
export const fault = (field: string, reason: string): Fault => ({ ok: false, field, reason });

type Changed<T> = { ok: true; account: Account; what: string; vault?: VaultChange[]; result: T };

/** Reads an account, decides and commits with a line of its log; somebody who was faster makes it decide again. Null: there is no such account. */
export async function changeAccount<T>(
  login: string,
  now: Instant,
  decide: (account: Account) => Changed<T> | Fault,
): Promise<{ ok: true; result: T } | Fault | null> {
  for (;;) {
    const found = readVault(database(), 'account', login);
    if (!found) return null;
    const decision = decide(found.value);
    if (!decision.ok) return decision;
    const { account, what, vault = [], result } = decision;
    const entry: VaultChange = { kind: 'account', key: login, value: account };
    const done = await commit(
      database(),
      {
        book: account.book,
        events: [],
        expectVault: [{ kind: 'account', key: login, version: found.version }],
        vault: [entry, noted(login, what, now), ...vault],
      },
      now,
    );
    if (done.ok) return { ok: true, result };
  }
}

/** Adds a line to an account's log by itself. */
export async function note(login: string, what: string, now: Instant): Promise<void> {
  await commit(database(), { book: 'register', events: [], vault: [noted(login, what, now)] }, now);
}

const most = 200;

/** An account's log with one more line, as an entry to commit; the same thing again counts the last line on. */
export function noted(login: string, what: string, at: Instant): VaultChange {
  const entries = readVault(database(), 'account-log', login)?.value.entries ?? [];
  const last = entries.at(-1);
  const again = last?.what === what;
  const line = { at, what, times: again ? last.times + 1 : 1 };
  return { kind: 'account-log', key: login, value: { entries: [...(again ? entries.slice(0, -1) : entries), line].slice(-most) } };
}
