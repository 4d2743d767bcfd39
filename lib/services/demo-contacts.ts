import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { readDirectory } from '#db/projections/names.ts';
import { readVault, type VaultChange } from '#db/vault.ts';
import { demoAccounts } from '#lib/auth/demo-accounts.ts';
import { demo } from '#lib/env.ts';
import type { Instant } from '#lib/process/day.ts';

/**
 * Gives the practice book's made-up organisations, bodies and people an address each, where they have none, so that acts tell somebody and the outbox can be read. All of them end
 * in .example, to which nothing is ever sent. Nothing outside the demo.
 */
export async function provideDemoContacts(now: Instant): Promise<void> {
  if (!demo()) return;
  const { organisations, bodies, people } = readDirectory(database(), 'practice');
  const vault = [
    ...Object.keys(organisations).map((id) => contact(id, `codes@${lastPart(id)}.example`)),
    ...Object.keys(bodies).map((id) => contact(id, `secretary@${lastPart(id)}.example`)),
    ...demoAccounts.filter(({ person }) => people[person]).map(({ person, login }) => contact(person, login)),
  ].filter(({ kind, key }) => readVault(database(), kind, key) === null);
  if (vault.length > 0) await commit(database(), { book: 'practice', events: [], vault }, now);
}

const contact = (key: string, email: string) =>
  ({ kind: 'contact' as const, key, value: { email, telephone: null } }) satisfies VaultChange;

const lastPart = (id: string): string => id.split('/').at(-1) ?? id;
