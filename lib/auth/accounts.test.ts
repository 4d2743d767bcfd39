import { beforeEach, expect, test, vi } from 'vitest';
import { database, holdDatabase } from '#db/index.ts';
import { readDirectory } from '#db/projections/names.ts';
import { accountLogOf, readAccount, sessionsOf } from '#db/queries/accounts.ts';
import { databaseWithPractice } from '#db/testing.ts';
import { listVault } from '#db/vault.ts';
import { isCommittee } from '#lib/process/directory/capacities.ts';
import { holderOn } from '#lib/process/directory/directory.ts';
import { capacities } from '#lib/services/viewer.ts';
import { acceptInvitation, askForReset, changePassphrase, invite, readLink } from './accounts.ts';
import { demoAccounts, offeredAccounts, provideDemoAccounts } from './demo-accounts.ts';
import { keepAccount } from './keeping.ts';
import { forgetTries } from './limits.ts';
import { beginSecondFactor, confirmSecondFactor, removeSecondFactor, renewRecoveryCodes, spendCode } from './second-factor.ts';
import { standingOf } from './sessions.ts';
import { type Came, signInAsDemo, signInByCode, signInByPassphrase, signInByProvider } from './sign-in.ts';
import { codeAt } from './totp.ts';

const login = 'fiona.quill@meterwright.example';
const person = 'person/x011';
const start = '2026-11-23T09:00:00.000Z';
const later = (minutes: number) => new Date(Date.parse(start) + minutes * 60_000).toISOString();
const came: Came = { network: '192.0.2.1', browser: 'Firefox on Linux', sid: null };
const words = 'otter lamp quarrel six';

beforeEach(async () => {
  forgetTries();
  vi.unstubAllEnvs();
  holdDatabase(await databaseWithPractice());
});

/** The one-time link of the latest letter. */
const tokenOf = (): string => {
  const letters = [...listVault(database(), 'mail'), ...listVault(database(), 'mail-record')].map(({ value }) => value);
  const latest = letters.toSorted((a, b) => a.queued.localeCompare(b.queued)).at(-1);
  return /\/account\/invitation\/(\S+)/.exec(latest?.text ?? '')?.[1] ?? '';
};

const joined = async () => {
  await invite(login, person, 'practice', start);
  await acceptInvitation(tokenOf(), words, later(1));
};

/** With an authenticator app, its secret. */
const secured = async () => {
  await joined();
  const begun = await beginSecondFactor(login, later(2));
  const secret = begun.ok ? begun.result : '';
  await confirmSecondFactor(login, codeAt(secret, later(2)), later(2));
  return secret;
};

const closeIt = (at: string) => keepAccount({ act: 'close', person, book: 'practice', by: 'person/x002' }, at);

const wrongAnswer = { ok: false, field: 'form', reason: 'The e-mail address or the passphrase is wrong.' };

test('an invitation is a letter with a link that works once, for seven days, and is kept as a hash', async () => {
  expect(await invite(' Fiona.Quill@Meterwright.example ', person, 'practice', start)).toEqual({ ok: true, login });
  const token = tokenOf();
  expect(listVault(database(), 'invitation').map(({ key }) => key)).not.toContain(token);
  expect(readLink(token, later(7 * 24 * 60 - 1))).toMatchObject({ login, kind: 'invitation' });
  expect(readLink(token, later(7 * 24 * 60))).toBeNull();
  expect(await acceptInvitation(token, words, later(5))).toEqual({ ok: true, result: login });
  expect(await acceptInvitation(token, 'other words than before', later(6))).toEqual({ ok: false, missing: true });
  expect(await signInByPassphrase(login, words, came, later(7))).toMatchObject({ ok: true, login });
});

test('a second invitation makes the first link void; a person has one account, and an address belongs to one person', async () => {
  await invite(login, person, 'practice', start);
  const first = tokenOf();
  await invite(login, person, 'practice', later(1));
  expect([readLink(first, later(2)), readLink(tokenOf(), later(2))?.login]).toEqual([null, login]);
  expect(await invite('else@meterwright.example', person, 'practice', later(3))).toMatchObject({ ok: false, field: 'email' });
  expect(await invite(login, 'person/x012', 'practice', later(3))).toMatchObject({ ok: false, field: 'email' });
  expect(await invite('no address', 'person/x012', 'practice', later(3))).toMatchObject({ ok: false, field: 'email' });
});

test('an easy passphrase is refused and leaves the link as it was', async () => {
  await invite(login, person, 'practice', start);
  expect(await acceptInvitation(tokenOf(), 'passwordpassword', later(1))).toMatchObject({ ok: false, field: 'passphrase' });
  expect(readLink(tokenOf(), later(1))).not.toBeNull();
});

test('a link to a new passphrase works for an hour, once, and ends every session; an unknown address gets no letter and nothing is kept of it', async () => {
  await joined();
  const before = await signInByPassphrase(login, words, came, later(2));
  await askForReset('nobody@meterwright.example', later(3));
  expect(listVault(database(), 'invitation')).toEqual([]);
  await askForReset(login, later(3));
  expect(readLink(tokenOf(), later(62))).toMatchObject({ kind: 'reset' });
  expect(readLink(tokenOf(), later(63))).toBeNull();
  await acceptInvitation(tokenOf(), 'quite other words now', later(10));
  expect((await standingOf(before.ok ? before.sid : '', later(10))).is).toBe('nobody');
  expect(await signInByPassphrase(login, words, came, later(11))).toEqual(wrongAnswer);
  expect(await signInByPassphrase(login, 'quite other words now', came, later(11))).toMatchObject({ ok: true });
});

test('an unknown account, a wrong passphrase, an account without one and a closed one get the same answer after the same time', async () => {
  await joined();
  await invite('not.yet@pennyfeather.example', 'person/x006', 'practice', start);
  const ask = async (email: string, passphrase: string) => {
    const started = performance.now();
    const answer = await signInByPassphrase(email, passphrase, came, later(2));
    return { answer, took: performance.now() - started };
  };
  const asked = [
    await ask(login, 'something else entirely'),
    await ask('nobody@meterwright.example', words),
    await ask('not.yet@pennyfeather.example', words),
  ];
  await closeIt(later(2));
  asked.push(await ask(login, words));
  for (const { answer, took } of asked) {
    expect(answer).toEqual(wrongAnswer);
    expect(took).toBeGreaterThan(295);
  }
});

test('the eleventh try is refused with how long to wait, whether there is such an account or not, even with the right passphrase', async () => {
  await joined();
  const tries = (email: string) =>
    Promise.all(Array.from({ length: 10 }, () => signInByPassphrase(email, 'wrong words here', came, later(2))));
  for (const email of [login, 'nobody@meterwright.example']) {
    await tries(email);
    const answer = await signInByPassphrase(email, words, came, later(2));
    expect(answer).toEqual({ ok: false, field: 'form', reason: 'Too many attempts. Wait 15 minutes, then try again.' });
  }
  expect(accountLogOf(login)).toContainEqual({ at: later(2), what: 'A wrong passphrase was typed', times: 10 });
});

test('signing in gives a fresh session and ends the one that the browser brought', async () => {
  await joined();
  const one = await signInByPassphrase(login, words, came, later(2));
  if (!one.ok) throw new Error('not signed in');
  const two = await signInByPassphrase(login, words, { ...came, sid: one.sid }, later(3));
  if (!two.ok) throw new Error('not signed in');
  expect(two.sid).not.toBe(one.sid);
  expect([(await standingOf(one.sid, later(3))).is, (await standingOf(two.sid, later(3))).is]).toEqual(['nobody', 'signed-in']);
  const brought = await signInByPassphrase(login, words, { ...came, sid: 'an-id-of-somebody-elses-choosing' }, later(4));
  expect(brought.ok && brought.sid).not.toBe('an-id-of-somebody-elses-choosing');
  expect((await standingOf('an-id-of-somebody-elses-choosing', later(4))).is).toBe('nobody');
});

test('a passphrase is changed by who knows the old one, and every session ends', async () => {
  await joined();
  await signInByPassphrase(login, words, came, later(2));
  expect(await changePassphrase(login, 'not the old one', 'quite other words now', later(3))).toMatchObject({ ok: false, field: 'old' });
  expect(await changePassphrase(login, words, 'short', later(3))).toMatchObject({ ok: false, field: 'passphrase' });
  expect(await changePassphrase(login, words, 'quite other words now', later(3))).toMatchObject({ ok: true });
  expect(sessionsOf(login)).toEqual([]);
});

test('with an authenticator app the passphrase alone signs nobody in; the code does, each code once and none that is older', async () => {
  const secret = await secured();
  const half = await signInByPassphrase(login, words, came, later(3));
  const pending: Came = { ...came, sid: half.ok ? half.sid : '' };
  expect((await standingOf(pending.sid, later(3))).is).toBe('awaiting-code');
  expect(await signInByCode('000000', pending, later(3))).toMatchObject({ ok: false, field: 'code' });
  const code = codeAt(secret, later(3));
  const whole = await signInByCode(` ${code.slice(0, 3)} ${code.slice(3)} `, pending, later(3));
  if (!whole.ok) throw new Error(whole.reason);
  expect(whole.sid).not.toBe(pending.sid);
  expect([(await standingOf(pending.sid, later(3))).is, (await standingOf(whole.sid, later(3))).is]).toEqual(['nobody', 'signed-in']);

  const again = await signInByPassphrase(login, words, came, later(3));
  const replay = await signInByCode(code, { ...came, sid: again.ok ? again.sid : '' }, later(3));
  expect(replay).toMatchObject({ ok: false, field: 'code' });
  expect(await spendCode(login, codeAt(secret, later(2.5)), 'older', later(3))).toMatchObject({ ok: false });
});

test('two at once with the same code: one is let in', async () => {
  const secret = await secured();
  const code = codeAt(secret, later(3));
  const both = await Promise.all([spendCode(login, code, 'one', later(3)), spendCode(login, code, 'two', later(3))]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test('each recovery code works once in place of a code, and new ones make the old void', async () => {
  const secret = await secured();
  const shown = () => listVault(database(), 'parked').at(-1)?.value.fields.code ?? [];
  const [one = '', two = ''] = shown();
  expect(shown()).toHaveLength(10);
  expect(JSON.stringify(readAccount(login))).not.toContain(one);
  expect(await spendCode(login, one.toUpperCase().replaceAll('-', ' '), 'in', later(3))).toMatchObject({ ok: true });
  expect(await spendCode(login, one, 'in', later(3))).toMatchObject({ ok: false });
  await renewRecoveryCodes(login, codeAt(secret, later(4)), later(4));
  expect(await spendCode(login, two, 'in', later(4))).toMatchObject({ ok: false });
  expect(readAccount(login)?.value.recovery).toHaveLength(10);
  expect(await removeSecondFactor(login, codeAt(secret, later(5)), later(5))).toMatchObject({ ok: true });
  expect(readAccount(login)?.value.totp).toBeNull();
});

test('five wrong codes, then a wait', async () => {
  await secured();
  const half = await signInByPassphrase(login, words, came, later(3));
  const pending: Came = { ...came, sid: half.ok ? half.sid : '' };
  await Promise.all(Array.from({ length: 5 }, () => signInByCode('000000', pending, later(3))));
  expect(await signInByCode('000000', pending, later(3))).toMatchObject({ ok: false, reason: expect.stringMatching(/^Too many attempts/) });
});

test('an identity provider lets in who has an account, and asks for the code where there is an app', async () => {
  expect(await signInByProvider(login, 'Example ID', came, start)).toBeNull();
  await secured();
  const begun = await signInByProvider(login.toUpperCase(), 'Example ID', came, later(3));
  expect((await standingOf(begun?.sid ?? '', later(3))).is).toBe('awaiting-code');
  await closeIt(later(4));
  expect(await signInByProvider(login, 'Example ID', came, later(4))).toBeNull();
});

test('a closed account is out on the next request', async () => {
  await joined();
  const begun = await signInByPassphrase(login, words, came, later(2));
  await closeIt(later(3));
  expect((await standingOf(begun.ok ? begun.sid : '', later(3))).is).toBe('nobody');
});

test('what somebody may do comes from the directory of the day, not from the session: with the seat the power ends', async () => {
  await joined();
  const begun = await signInByPassphrase(login, words, came, later(2));
  const standing = await standingOf(begun.ok ? begun.sid : '', later(3));
  if (standing.is !== 'signed-in') throw new Error('not signed in');
  const viewer = { login, person: standing.account.person, book: standing.account.book };
  expect(capacities(viewer, '2026-11-23')[0]?.kinds).toContain('change-board-member');
  expect(capacities(viewer, '2028-01-05')[0]?.kinds).not.toContain('change-board-member');
});

test('the demo has an account for each of its people, without a passphrase; elsewhere there are none, also not left over', async () => {
  await provideDemoAccounts(start);
  const { people } = readDirectory(database(), 'practice');
  for (const offered of demoAccounts) expect(people[offered.person], offered.label).toBeDefined();
  expect(offeredAccounts()).toHaveLength(demoAccounts.length);
  const [first] = demoAccounts;
  expect(await signInByPassphrase(first.login, '', came, start)).toEqual(wrongAnswer);
  const begun = await signInAsDemo(first.login, came, start);
  expect((await standingOf(begun?.sid ?? '', start)).is).toBe('signed-in');
  expect(await signInAsDemo(login, came, start)).toBeNull();

  vi.stubEnv('NODE_ENV', 'production');
  expect(offeredAccounts()).toEqual([]);
  expect(await signInAsDemo(first.login, came, later(1))).toBeNull();
  await provideDemoAccounts(later(1));
  expect((await standingOf(begun?.sid ?? '', later(1))).is).toBe('nobody');
  expect(readAccount(first.login)).toBeNull();
  vi.stubEnv('DEMO', '1');
  await provideDemoAccounts(later(2));
  expect(offeredAccounts()).toHaveLength(demoAccounts.length);
});

test('the demo has an account for a member of every committee of the practice book but the sub-group that no rule lets act', () => {
  const { seats, bodies } = readDirectory(database(), 'practice');
  const people = new Set<string>(demoAccounts.map(({ person }) => person));
  const seated = Object.values(seats).filter((seat) => people.has(holderOn(seat, '2026-11-23')?.person ?? ''));
  const without = Object.keys(bodies).filter((body) => isCommittee(body) && !seated.some((seat) => seat.body === body));
  expect(without).toEqual(['body/tsirs']);
});

test('the log and its entries know nothing of accounts', async () => {
  await secured();
  const rows = database().$client.prepare('SELECT body FROM log').all() as { body: string }[];
  expect(rows.some(({ body }) => body.includes('@meterwright.example'))).toBe(false);
});
