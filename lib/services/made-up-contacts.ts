import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { readDirectory } from '#db/projections/names.ts';
import { listVault } from '#db/vault.ts';
import { demo } from '#lib/env.ts';
import type { Instant } from '#lib/process/day.ts';

/** Gives each made-up person of practice an address that leads nowhere (`.example`), so that the demo's outbox shows who is told. Nothing on a site that is run for others. */
export async function provideMadeUpContacts(now: Instant): Promise<void> {
  if (!demo()) return;
  const names = new Map(listVault(database(), 'person').map(({ key, value }) => [key, value.name]));
  const reached = new Set(listVault(database(), 'contact').map(({ key }) => key));
  const vault = Object.values(readDirectory(database(), 'practice').people)
    .filter(({ id }) => /^person\/x\d+$/.test(id) && names.has(id) && !reached.has(id))
    .map(({ id, organisation }) => {
      const host = organisation?.slice('organisation/'.length) ?? 'practice';
      return { kind: 'contact' as const, key: id, value: { email: `${dotted(names.get(id) ?? '')}@${host}.example`, telephone: null } };
    });
  if (vault.length > 0) await commit(database(), { book: 'practice', events: [], vault }, now);
}

/** "Gwen Marsden-Pike" → gwen.marsden-pike */
const dotted = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z -]/g, '')
    .replaceAll(' ', '.');
