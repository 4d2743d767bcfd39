import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { commit } from '#db/commit.ts';
import { importHistory } from '#db/history/import.ts';
import { database, holdDatabase } from '#db/index.ts';
import { readDirectory } from '#db/projections/names.ts';
import { sessionsOf } from '#db/queries/accounts.ts';
import { databaseWithPractice } from '#db/testing.ts';
import { seal, unseal } from './cookie.ts';
import { mustUseSecondFactor } from './required.ts';
import { unknownBodies } from './required-of.ts';
import { beginSession, endAllSessions, endSession, standingOf } from './sessions.ts';

const login = 'fiona@meterwright.example';
const began = '2026-11-23T09:00:00.000Z';
const later = (minutes: number) => new Date(Date.parse(began) + minutes * 60_000).toISOString();

beforeEach(async () => {
  process.env.AUTH_SECRET = 'x'.repeat(44);
  process.env.REQUIRE_TOTP = '';
  const db = holdDatabase(await databaseWithPractice());
  const account = { person: 'person/x011', book: 'practice' as const, passphrase: null, totp: null, recovery: [], disabled: false };
  const value = { ...account, sessionsSince: '2026-11-23T00:00:00.000Z' };
  await commit(db, { book: 'practice', events: [], vault: [{ kind: 'account', key: login, value }] }, began);
});

test('a session says who is signed in, from the vault; ids that were never given say nobody', async () => {
  const sid = await beginSession(login, 'nothing', 'Firefox', began);
  expect(await standingOf(sid, later(1))).toMatchObject({ is: 'signed-in', login, account: { person: 'person/x011', book: 'practice' } });
  expect(await standingOf('made-up', later(1))).toEqual({ is: 'nobody', login: null });
  expect(await standingOf(null, later(1))).toEqual({ is: 'nobody', login: null });
});

test('the database holds no id that could be used: a session is kept by its hash', async () => {
  const sid = await beginSession(login, 'nothing', 'Firefox', began);
  const [kept] = sessionsOf(login);
  expect(kept?.key).not.toBe(sid);
  expect((await standingOf(kept?.key ?? '', later(1))).is).toBe('nobody');
});

test('a session runs out after 60 minutes without use, and after 12 hours with it; whose it was is still known, for what was typed', async () => {
  const sid = await beginSession(login, 'nothing', 'Firefox', began);
  expect((await standingOf(sid, later(59))).is).toBe('signed-in');
  expect((await standingOf(sid, later(59 + 59))).is).toBe('signed-in');
  expect(await standingOf(sid, later(59 + 59 + 60))).toEqual({ is: 'expired', login });
  const busy = await beginSession(login, 'nothing', 'Firefox', began);
  for (let at = 0; at < 720; at += 30) expect((await standingOf(busy, later(at))).is).toBe('signed-in');
  expect((await standingOf(busy, later(720))).is).toBe('expired');
});

test('between passphrase and code nobody is signed in, and that for ten minutes', async () => {
  const sid = await beginSession(login, 'code', 'Firefox', began);
  expect((await standingOf(sid, later(9))).is).toBe('awaiting-code');
  expect((await standingOf(sid, later(10))).is).toBe('expired');
});

test('a session that was ended, and all of them at once, are over on the next request; another account’s cannot be ended', async () => {
  const [one, two] = [await beginSession(login, 'nothing', 'Firefox', began), await beginSession(login, 'nothing', 'Safari', began)];
  const key = sessionsOf(login).find(({ session }) => session.browser === 'Firefox')?.key ?? '';
  expect(await endSession('other@example.org', key, later(1))).toBe(false);
  expect(await endSession(login, key, later(1))).toBe(true);
  expect([(await standingOf(one, later(1))).is, (await standingOf(two, later(1))).is]).toEqual(['nobody', 'signed-in']);
  await endAllSessions(login, later(2));
  expect((await standingOf(two, later(2))).is).toBe('nobody');
  expect(sessionsOf(login)).toEqual([]);
});

test('who holds a seat that requires an authenticator app is not signed in before one is set up, and is once the seat has ended', async () => {
  process.env.REQUIRE_TOTP = 'panel, change-board';
  const directory = readDirectory(database(), 'practice');
  const seat = Object.values(directory.seats).find((one) => one.body === 'body/change-board' && one.voting);
  if (!seat) throw new Error('The practice Change Board has no seats');
  const tenure = { person: 'person/x011', organisation: null, from: '2026-01-01', until: null, to: '2026-11-22', entry: 1 };
  const withSeat = { ...directory, seats: { [seat.id]: { ...seat, tenures: [tenure], alternates: [] } } };
  expect(mustUseSecondFactor(withSeat, 'person/x011', '2026-11-22')).toBe(true);
  expect(mustUseSecondFactor(withSeat, 'person/x011', '2026-11-23')).toBe(false);
  expect(mustUseSecondFactor(withSeat, 'person/x012', '2026-11-22')).toBe(false);
});

test('REQUIRE_TOTP: a member of a body that it names is asked to set the app up before anything else; others are not', async () => {
  const sid = await beginSession(login, 'nothing', 'Firefox', began);
  process.env.REQUIRE_TOTP = 'change-board';
  expect((await standingOf(sid, later(1))).is).toBe('set-up-first');
  process.env.REQUIRE_TOTP = 'panel';
  expect((await standingOf(sid, later(1))).is).toBe('signed-in');
});

test('REQUIRE_TOTP: the people of the Code Administrator, the Authority and the Secretary of State hold no seats and count by their organisation', () => {
  const directory = readDirectory(database(), 'practice');
  const asked = (person: string, body: string) => mustUseSecondFactor(directory, person, '2026-11-22', [body]);
  expect(
    ['code-administrator', 'authority', 'secretary-of-state'].map((body) =>
      ['x002', 'x017', 'x018', 'x037'].map((id) => asked(`person/${id}`, body)),
    ),
  ).toEqual([
    [true, false, false, false],
    [false, true, false, false],
    [false, false, true, false],
  ]);
});

test('a body that REQUIRE_TOTP names and nobody knows is noticed, and one that has no members here', async () => {
  await importHistory(database(), 'register', join(process.cwd(), 'db/history/data'), began);
  process.env.REQUIRE_TOTP = 'panel,change-bord,code-administrator,authority,secretary-of-state,opsg,tseg';
  expect(unknownBodies()).toEqual(['change-bord', 'tseg']);
});

test('the cookie’s value is sealed: what was not sealed with this installation’s key is nothing', async () => {
  const sealed = await seal('abc');
  expect(sealed).not.toContain('abc');
  expect(await unseal(sealed)).toBe('abc');
  for (const forged of [undefined, '', 'abc', `${sealed.slice(0, -4)}AAAA`, '%E0%A4%A']) expect(await unseal(forged)).toBeNull();
  process.env.AUTH_SECRET = 'y'.repeat(44);
  expect(await unseal(sealed)).toBeNull();
});
