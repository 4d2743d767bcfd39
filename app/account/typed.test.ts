import { beforeEach, expect, test, vi } from 'vitest';
import { holdDatabase } from '#db/index.ts';
import { databaseWithPractice } from '#db/testing.ts';
import { listVault } from '#db/vault.ts';
import { forgetTries } from '#lib/auth/limits.ts';

vi.mock('next/headers', () => ({
  headers: async () => new Headers({ 'x-forwarded-for': '192.0.2.1' }),
  cookies: async () => ({ get: () => undefined }),
}));
const { again } = await import('./typed.ts');
let db = holdDatabase(await databaseWithPractice());
beforeEach(async () => {
  forgetTries();
  db = holdDatabase(await databaseWithPractice());
});

test('a form of the sign-in is shown again with what is wrong, but from one network at most 120 times in an hour', async () => {
  const retry = () => again('/sign-in', { email: 'Type your e-mail address.' }, { owned: false });
  for (let n = 0; n < 120; n++) expect((await retry()).status).toBe(303);
  const refused = await retry();
  expect([refused.status, await refused.text()]).toEqual([429, 'Too many attempts. Wait 60 minutes, then try again.\n']);
  expect(listVault(db, 'parked')).toHaveLength(120);
});
