import { beforeEach, expect, test, vi } from 'vitest';
import { commit } from '#db/commit.ts';
import { holdDatabase } from '#db/index.ts';
import { databaseWithPractice } from '#db/testing.ts';
import { listVault } from '#db/vault.ts';
import { seal, sessionCookie } from './auth/cookie.ts';
import { forgetTries } from './auth/limits.ts';
import { beginSession } from './auth/sessions.ts';
import { terms } from './auth/terms.ts';
import { unpark } from './services/park.ts';

const jar = new Map<string, string>();
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ 'x-forwarded-for': '192.0.2.1', 'user-agent': 'Firefox/150' }),
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    set: (name: string, value: string) => jar.set(name, value),
    delete: (name: string) => jar.delete(name),
  }),
}));
const { currentViewer, openSession, signInFirst } = await import('./session.ts');

const login = 'fiona.quill@meterwright.example';
const form = '/practice/x/do/withdraw?as=body/panel';
const fields = { reason: ['What was typed'] };
let db = holdDatabase(await databaseWithPractice());

const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString();
const parkedIn = (answer: Response) => {
  const to = new URL(answer.headers.get('location') ?? '', 'http://site').searchParams.get('to') ?? '';
  return { to, key: new URL(to, 'http://site').searchParams.get('attempt') ?? '' };
};
const read = (key: string, by: string | null) => unpark(key, by, '/practice/x/do/withdraw', ago(0))?.fields ?? null;

beforeEach(async () => {
  jar.clear();
  forgetTries();
  vi.stubEnv('AUTH_SECRET', 'x'.repeat(44));
  db = holdDatabase(await databaseWithPractice());
  const account = { person: 'person/x011', book: 'practice' as const, passphrase: null, totp: null, recovery: [], disabled: false };
  const value = { ...account, sessionsSince: '2020-01-01T00:00:00.000Z' };
  const vault = [login, 'other@meterwright.example'].map((key) => ({ kind: 'account' as const, key, value }));
  await commit(db, { book: 'practice', events: [], vault }, ago(0));
});

const withSession = async (began: string) => jar.set(sessionCookie(), await seal(await beginSession(login, 'nothing', 'Firefox', began)));

test('who is signed in is a login, a person and a book; nobody without the cookie', async () => {
  expect(await currentViewer()).toBeNull();
  await withSession(ago(0));
  expect(await currentViewer()).toEqual({ login, person: 'person/x011', book: 'practice' });
});

test('a form that was sent after the session ran out is kept for its owner alone, and waits at the address to which they return', async () => {
  await withSession(ago(terms.idle + 1000));
  expect(await currentViewer()).toBeNull();
  const answer = await signInFirst(form, fields);
  const { to, key } = parkedIn(answer);
  expect(answer.status).toBe(303);
  expect(to).toBe(`/practice/x/do/withdraw?as=body%2Fpanel&attempt=${key}`);
  expect([read(key, login), read(key, 'other@meterwright.example'), read(key, null)]).toEqual([fields, null, null]);
  const back = await openSession(await beginSession(login, 'nothing', 'Firefox', ago(0)), login, to);
  expect(back.headers.get('location')).toBe(to);
  expect(read(key, login)).toEqual(fields);
});

test('what nobody sent is given to who signs in by the same browser, and to no other', async () => {
  const { to, key } = parkedIn(await signInFirst(form, fields));
  const mine = new Map(jar);
  jar.clear();
  await openSession(await beginSession('other@meterwright.example', 'nothing', 'Safari', ago(0)), 'other@meterwright.example', to);
  expect(read(key, 'other@meterwright.example'), 'a link with it in another browser').toBeNull();
  jar.clear();
  for (const [name, value] of mine) jar.set(name, value);
  await openSession(await beginSession(login, 'nothing', 'Firefox', ago(0)), login, to);
  expect(read(key, login)).toEqual(fields);
});

test('nobody can fill the disk with forms: more than thirty in an hour from one network are not kept, a long one counts as several, and the sign-in says so', async () => {
  const large = { reason: ['x'.repeat(900_000)] };
  expect(read(parkedIn(await signInFirst(form, large)).key, null)).toEqual(large);
  for (let n = 0; n < 35; n++) await signInFirst(form, fields);
  expect(listVault(db, 'parked')).toHaveLength(26);
  const refused = new URL((await signInFirst(form, fields)).headers.get('location') ?? '', 'http://site').searchParams;
  expect([refused.get('to'), refused.get('done')]).toEqual([form, 'not-kept']);
});

test('a form of a file that nobody sent waits under its own name, with the sentence at the field of the file', async () => {
  const page = '/files/upload?form=%2Fraise&attempt=x&field=evidence';
  const errors = { file: 'Choose it again.' };
  const answer = await signInFirst(page, { classification: ['Red'] }, { under: 'tried', errors });
  const to = new URL(answer.headers.get('location') ?? '', 'http://site').searchParams.get('to') ?? '';
  const waiting = new URL(to, 'http://site').searchParams;
  expect(waiting.get('attempt')).toBe('x');
  await openSession(await beginSession(login, 'nothing', 'Firefox', ago(0)), login, to);
  const kept = unpark(waiting.get('tried') ?? '', login, '/files/upload', ago(0));
  expect([kept?.fields, kept?.errors.file]).toEqual([{ classification: ['Red'] }, 'Choose it again.']);
});

test('after signing in one is led to no other site', async () => {
  const sid = await beginSession(login, 'nothing', 'Firefox', ago(0));
  for (const to of ['https://evil.example/', '//evil.example', '/\\evil.example'])
    expect((await openSession(sid, login, to)).headers.get('location')).toBe('/work');
});
