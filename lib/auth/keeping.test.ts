import { beforeEach, expect, test, vi } from 'vitest';
import { database, holdDatabase } from '#db/index.ts';
import { namesOf } from '#db/projections/names.ts';
import { accountLogOf, linksOf, readAccount, sessionsOf } from '#db/queries/accounts.ts';
import { headsOf } from '#db/queries/freshness.ts';
import { databaseWithPractice } from '#db/testing.ts';
import { listVault, readVault } from '#db/vault.ts';
import { askForReset, invite } from './accounts.ts';
import { changeAccount } from './change.ts';
import { provideDemoAccounts } from './demo-accounts.ts';
import { foreseeKeeping, type Keeping, keepAccount, keepingsFor } from './keeping.ts';
import { beginSession, standingOf } from './sessions.ts';

const login = 'fiona.quill@meterwright.example';
const moved = 'f.quill@meterwright.example';
const person = 'person/x011';
const start = '2026-11-23T09:00:00.000Z';
const later = (minutes: number) => new Date(Date.parse(start) + minutes * 60_000).toISOString();
const of = (act: Keeping['act'], more: Partial<Keeping> = {}): Keeping => ({ act, person, book: 'practice', by: 'person/x002', ...more });
const refused = (reason: string, field = 'form') => ({ ok: false, field, reason });

beforeEach(async () => {
  vi.unstubAllEnvs();
  holdDatabase(await databaseWithPractice());
});

/** An account with a passphrase and an authenticator app, signed in: the id of its session. */
const joined = async () => {
  await invite(login, person, 'practice', start);
  await changeAccount(login, start, (account) => ({
    ok: true,
    account: { ...account, passphrase: 'hash', totp: { secret: 'ABC', confirmed: true, lastStep: null }, recovery: ['x'] },
    what: 'Joined',
    result: null,
  }));
  return beginSession(login, 'nothing', 'Firefox', later(1));
};
const letters = (to: string) => listVault(database(), 'mail-record').filter(({ value }) => value.to === to);

test('an invitation to a wrong address is withdrawn: its link is void, no new one can be asked for, and the person can be invited elsewhere', async () => {
  await invite('somebody.else@meterwright.example', person, 'practice', start);
  expect(await keepAccount(of('withdraw-invitation'), later(1))).toEqual({ ok: true });
  expect([readAccount('somebody.else@meterwright.example'), linksOf('somebody.else@meterwright.example')]).toEqual([null, []]);
  await askForReset('somebody.else@meterwright.example', later(2));
  expect(linksOf('somebody.else@meterwright.example')).toEqual([]);
  expect(await invite(login, person, 'practice', later(3))).toEqual({ ok: true, login });
});

test('an invitation that was accepted is not withdrawn; nobody’s is neither', async () => {
  expect(foreseeKeeping(of('withdraw-invitation'), start)).toEqual(refused('This person has no account.'));
  await joined();
  expect(await keepAccount(of('withdraw-invitation'), later(1))).toEqual(
    refused('The invitation has been accepted. Close the account instead.'),
  );
});

test('a closed account is out at once, on every device, and open again it is as it was; its owner’s log says both', async () => {
  const sid = await joined();
  expect(await keepAccount(of('close'), later(2))).toEqual({ ok: true });
  expect((await standingOf(sid, later(2))).is).toBe('nobody');
  expect(await keepAccount(of('close'), later(3))).toEqual(refused('The account is closed already.'));
  expect(await keepAccount(of('open'), later(4))).toEqual({ ok: true });
  expect(readAccount(login)?.value).toMatchObject({ passphrase: 'hash', disabled: false });
  expect(
    accountLogOf(login)
      .slice(0, 2)
      .map(({ what }) => what),
  ).toEqual(['Account opened again by the Code Administrator', 'Account closed by the Code Administrator']);
});

test('the sign-in address changes with its log and what it is secured by; sessions and links end, and both addresses are told', async () => {
  const sid = await joined();
  await askForReset(login, later(2));
  expect(await keepAccount(of('change-address', { address: ` ${moved.toUpperCase()}` }), later(3))).toEqual({ ok: true });
  expect([readAccount(login), accountLogOf(login), linksOf(login), sessionsOf(login)]).toEqual([null, [], [], []]);
  expect(readAccount(moved)?.value).toMatchObject({ person, passphrase: 'hash', totp: { confirmed: true }, recovery: ['x'] });
  expect(accountLogOf(moved)[0]?.what).toBe(`Sign-in address changed from ${login} by the Code Administrator`);
  expect(accountLogOf(moved)).toHaveLength(4);
  expect((await standingOf(sid, later(3))).is).toBe('nobody');
  for (const to of [login, moved]) expect(letters(to).at(-1)?.value.subject).toMatch(/^Your sign-in address was changed/);
});

test('a new address that is none, the same, or another account’s is refused by its field, and nothing changes', async () => {
  await joined();
  await invite('other@pennyfeather.example', 'person/x013', 'practice', start);
  const to = (address: string) => keepAccount(of('change-address', { address }), later(2));
  expect(await to('nobody')).toEqual(refused('Type an e-mail address, like name@company.example.', 'address'));
  expect(await to(login)).toEqual(refused('That is the sign-in address already.', 'address'));
  expect(await to('other@pennyfeather.example')).toEqual(refused('This address belongs to another account.', 'address'));
  expect(readAccount(login)?.value.person).toBe(person);
});

test('an invitation goes to the new address where nobody has accepted it at the old one', async () => {
  await invite(login, person, 'practice', start);
  await keepAccount(of('change-address', { address: moved }), later(1));
  expect([linksOf(login).length, linksOf(moved).length, letters(moved).length]).toEqual([0, 1, 1]);
});

test('a telephone is lost and the recovery codes with it: the app is removed, every session ends, and its owner is told', async () => {
  const sid = await joined();
  expect(await keepAccount(of('remove-app'), later(2))).toEqual({ ok: true });
  expect(readAccount(login)?.value).toMatchObject({ totp: null, recovery: [], passphrase: 'hash' });
  expect((await standingOf(sid, later(2))).is).toBe('nobody');
  expect(letters(login).at(-1)?.value.subject).toMatch(/^The authenticator app was removed from your account/);
  expect(await keepAccount(of('remove-app'), later(3))).toEqual(refused('No authenticator app is set up.'));
});

test('nobody closes their own account or removes their own app here; whoever runs the machine can, and the log says who', async () => {
  await joined();
  const own = { by: person };
  for (const act of ['close', 'remove-app', 'erase'] as const)
    expect(await keepAccount(of(act, own), later(2))).toEqual(refused('This is you. Let a colleague of the Code Administrator do it.'));
  expect(await keepAccount(of('remove-app', { by: 'operator' }), later(2))).toEqual({ ok: true });
  expect(accountLogOf(login)[0]?.what).toBe('Authenticator app removed by whoever runs this site');
});

test('the accounts that everybody signs in by in the demo stay as they are', async () => {
  vi.stubEnv('DEMO', '1');
  await provideDemoAccounts(start);
  expect(await keepAccount(of('close', { person: 'person/x037' }), later(1))).toEqual(
    refused('Everybody can sign in by this account of the demo, so it stays as it is.'),
  );
  expect(keepingsFor({ person: 'person/x037', book: 'practice', by: 'person/x002' }, later(1))).toEqual([]);
});

test('a name is erased with contact and account, the record stays, and no page from before is shown again', async () => {
  const who = 'person/x036';
  await invite(login, who, 'practice', start);
  const heads = headsOf(database());
  expect(await keepAccount(of('erase', { person: who }), later(1))).toEqual({ ok: true });
  expect([namesOf(database(), 'practice').of(who), readVault(database(), 'contact', who), readAccount(login)]).toEqual([null, null, null]);
  expect(headsOf(database())).not.toBe(heads);
  expect(await keepAccount(of('erase', { person: who }), later(2))).toEqual(refused('The name is erased already.'));
});

test('whoever is on a body whose members are published keeps the name until that ends', () => {
  expect(foreseeKeeping(of('erase'), start)).toEqual(
    refused('This person is on the Practice Change Board, whose members are published. End that first.'),
  );
});
