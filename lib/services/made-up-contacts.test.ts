import { expect, test, vi } from 'vitest';
import { holdDatabase } from '#db/index.ts';
import { databaseWithPractice } from '#db/testing.ts';
import { listVault, readVault } from '#db/vault.ts';
import { provideMadeUpContacts } from './made-up-contacts.ts';

const now = '2026-11-23T10:00:00.000Z';

test('in the demo every made-up person has an address that leads nowhere; on a site that is run for others nobody has', async () => {
  const db = holdDatabase(await databaseWithPractice());
  vi.stubEnv('NODE_ENV', 'production');
  await provideMadeUpContacts(now);
  expect(listVault(db, 'contact')).toEqual([]);
  vi.stubEnv('DEMO', '1');
  for (const _ of ['first start', 'second start']) await provideMadeUpContacts(now);
  vi.unstubAllEnvs();
  expect(readVault(db, 'contact', 'person/x004')).toMatchObject({
    version: 1,
    value: { email: 'gwen.marsden-pike@bramblewick-energy.example' },
  });
  const addresses = listVault(db, 'contact').map(({ value }) => value.email);
  expect(addresses).toHaveLength(37);
  expect(addresses.every((address) => address?.endsWith('.example'))).toBe(true);
});
