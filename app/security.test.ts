import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { commit } from '#db/commit.ts';
import { importHistory } from '#db/history/import.ts';
import { holdDatabase } from '#db/index.ts';
import { headOf } from '#db/log.ts';
import { databaseWithHistory } from '#db/testing.ts';
import { readVault } from '#db/vault.ts';
import { seal, sessionCookie } from '#lib/auth/cookie.ts';
import { provideDemoAccounts } from '#lib/auth/demo-accounts.ts';
import { forgetTries } from '#lib/auth/limits.ts';
import { beginSession } from '#lib/auth/sessions.ts';
import { now } from '#lib/clock.ts';
import { proposalActs } from '#lib/process/proposal/acts/index.ts';
import { beginDraft } from '#lib/services/draft.ts';
import { openReportBallot } from '#lib/services/opening-ballots.ts';
import { park } from '#lib/services/park.ts';
import { copyToPractice } from '#lib/services/practice-copy.ts';
import { ownActor } from '#lib/services/raising.ts';
import { type At, addresses, analyst, everybody, rights, slug, supplier } from './security-addresses.ts';

/** What the browser brings: its cookies, in the place of Next's own store of them. */
const jar = new Map<string, string>();
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    set: (name: string, value: string) => jar.set(name, value),
    delete: (name: string) => jar.delete(name),
  }),
  headers: async () => new Headers({ 'x-forwarded-for': '203.0.113.7', 'user-agent': 'Firefox' }),
}));

type Post = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

let db: Awaited<ReturnType<typeof databaseWithHistory>>;
let sessions: Record<string, string>;
/** What stands in the place of `{draft}` and `{submission}`: a form that a small supplier writes, and one that it has sent. */
const ids: Record<string, string> = {};

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T10:00:00.000Z') });
  vi.stubEnv('AUTH_SECRET', 'x'.repeat(44));
  db = holdDatabase(await databaseWithHistory());
  await importHistory(db, 'practice', join(process.cwd(), 'db/history/practice'), '2026-11-20T10:00:00.000Z');
  await provideDemoAccounts('2026-11-20T10:00:00.000Z');
  const sealed = everybody.map(async (login) => [login, await seal(await beginSession(login, 'nothing', 'Firefox', now()))] as const);
  sessions = Object.fromEntries(await Promise.all(sealed));
  const viewer = { login: supplier, person: 'person/x037', book: 'practice' } as const;
  await copyToPractice(slug, 'from-the-start', viewer, 'the copy', now());
  const actor = ownActor(viewer, now());
  if (!actor) throw new Error('The small supplier is not in the directory');
  for (const name of ['{draft}', '{submission}']) {
    const begun = await beginDraft({ viewer, standing: 'party', actor }, now());
    if (!begun.ok) throw new Error(begun.reason);
    ids[name] = begun.id;
  }
  ids['{ballot}'] = await ballotOpened();
  ids['{message}'] = 'a-letter';
  const letter = {
    book: 'practice',
    received: now(),
    how: 'letter',
    from: 'Nobody',
    text: 'We withdraw.',
    files: [],
    enteredBy: 'person/x002',
  } as const;
  await commit(
    db,
    {
      book: 'practice',
      events: [],
      vault: [{ kind: 'inbox', key: 'a-letter', value: { ...letter, files: [], dealt: null, unsettled: null } }],
    },
    now(),
  );
  const draft = readVault(db, 'draft', ids['{submission}'] as string)?.value;
  if (!draft) throw new Error('No form was begun');
  const { sharedWith: _, author: __, saved: ___, ...raiser } = draft;
  const days = { submitted: '2026-11-23', submittedAt: now(), commentsBy: '2026-11-30' };
  const sent = {
    ...raiser,
    ...days,
    receipt: 'F-2222-2222',
    state: 'submitted' as const,
    fields: { title: 'Ours', issue: 'Late' },
    returns: [],
  };
  await commit(
    db,
    { book: 'practice', events: [], vault: [{ kind: 'submission', key: ids['{submission}'] as string, value: sent }] },
    now(),
  );
});
beforeEach(() => jar.clear());

/** A made-up proposal that is before the Change Board, with an open ballot; its id. */
async function ballotOpened(): Promise<string> {
  const stream = 'proposal/901';
  const event = (type: string, data: Record<string, unknown>) => ({
    ...{
      stream,
      event: { type, v: 1, effective: { on: '2026-11-20' }, actor: 'person/x002', rule: null, source: null, corrects: null, data },
    },
  });
  const events = [
    event('raised', { number: 901, suffix: null, regime: '2018', title: 'Voted on', slug: 'voted-on' }),
    event('proposer-named', { person: 'person/x004', organisation: 'organisation/bramblewick-energy' }),
    event('path-determined', { path: 'self-governance', reason: 'A document only.' }),
    event('report-finalised', { responses: 0 }),
  ];
  await commit(db, { book: 'practice', events, claims: [{ kind: 'slug', key: 'voted-on', value: stream }] }, now());
  const keeper = { login: analyst, person: 'person/x002', book: 'practice' } as const;
  const opened = await openReportBallot(keeper, { proposal: stream, meeting: null }, now());
  if (!opened.ok) throw new Error('The ballot was not opened');
  return opened.id;
}

/** Signs this browser in, or out. */
function as(login: string | null): void {
  jar.clear();
  if (login) jar.set(sessionCookie(), sessions[login] as string);
}

const filled = (values: Record<string, string>, own: Record<string, string> = {}) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value.startsWith('{') ? (own[value] ?? ids[value] ?? value) : value]),
  );

type Sending = At & { headers?: Record<string, string>; body?: BodyInit };

async function post(
  file: string,
  fields: Record<string, string>,
  { params = {}, query = '', headers, body }: Sending = {},
): Promise<Response> {
  const { POST } = (await import(join(process.cwd(), file))) as { POST: Post };
  const from = headers ?? { origin: 'http://localhost:3000' };
  const url = `http://localhost:3000/${file.replace(/^app\/|\/route\.ts$/g, '')}${query}`;
  const request = new Request(url, {
    method: 'POST',
    headers: from,
    body: body ?? new URLSearchParams(fields),
    duplex: 'half',
  } as RequestInit);
  return POST(request, { params: Promise.resolve(filled(params)) });
}

/** The form as a browser sends it with a file. */
function withFile(fields: Record<string, string>): FormData {
  const form = new FormData();
  form.append('file', new File(['%PDF-1.7'], 'letter.pdf'));
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

/** What has been recorded, in both books. */
const recorded = () => [headOf(db, 'register').position, headOf(db, 'practice').position];
/** What is kept in the vault, but for what comes and goes: what was typed, when a session was seen, and who tried how often. */
const kept = (comingAndGoing: string[] = ['parked', 'session', 'account-log', 'attempts', 'limit']) =>
  db.$client
    .prepare<[], { kind: string; entry: string }>("SELECT kind, kind || ' ' || key || ' ' || version AS entry FROM vault")
    .all()
    .filter(({ kind }) => !comingAndGoing.includes(kind))
    .map(({ entry }) => entry);
const done = () => ({ recorded: recorded(), kept: kept() });
const everything = () => ({
  recorded: recorded(),
  kept: kept([]),
  claims: db.$client.prepare('SELECT count(*) AS n FROM claims').get(),
});

/** Another site, one whose name begins as ours, a page in a sandbox, browsers that say only that it is another, and something that says nothing. */
const strangers: Record<string, string>[] = [
  ...['https://evil.example', 'http://localhost:3000.evil.example', 'null'].map((origin) => ({ origin })),
  ...[{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, {}],
];
const hostileTexts = [
  '<script>alert(1)</script>\u202Egnp.exe\u2066',
  'x\r\nSet-Cookie: a=b\u0000',
  "'; DROP TABLE log; --",
  '//evil.example',
  'x'.repeat(100_000),
];

/** Where a page says who may. */
const explained = /^app\/admin\/(?!consultations)/;

const files = globSync('app/**/route.ts').filter((file) => /\bPOST\b/.test(readFileSync(file, 'utf8')));

test('each address that takes a form is in the table of this test, and none that is no more', () => {
  expect(files.sort()).toEqual(Object.keys(addresses).sort());
});

for (const [file, address] of Object.entries(addresses).filter(([name]) => files.includes(name))) {
  const { open, anySite, upload, fields, wrong, forged, path, params, query } = address;
  const at = { ...(params && { params }), ...(query && { query }) };
  /** What was typed by an account and checked, as if it had come so far. */
  const typedBy = async (login: string) => {
    const form = {
      login,
      path: (path ?? '/').replace(/\{\w+\}/, (name) => ids[name] ?? name),
      fields: Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, [v]])),
      errors: {},
      checked: true,
    };
    const [own, others] = [await park(form, now()), await park({ ...form, login: analyst }, now())];
    return { '{attempt}': own, '{attempt of another}': login === analyst ? own : others };
  };

  describe(file, () => {
    test('what another site sends is refused, and nothing is written', async () => {
      as(analyst);
      const before = everything();
      for (const headers of strangers)
        expect((await post(file, fields, { ...at, headers })).status, JSON.stringify(headers)).toBe(anySite ? 200 : 403);
      expect(everything()).toEqual(before);
    });

    test('what is no form, damaged or too long is refused, and nothing is written', async () => {
      as(analyst);
      const before = everything();
      const from = { origin: 'http://localhost:3000' };
      const typed = (type: string) => ({ ...from, 'content-type': type });
      expect((await post(file, {}, { ...at, headers: typed('application/json'), body: '{}' })).status).toBe(415);
      expect((await post(file, {}, { ...at, headers: typed('multipart/form-data; boundary=x'), body: 'no parts' })).status).toBe(400);
      if (!upload) {
        expect((await post(file, { reason: 'x'.repeat(1_100_000) }, at)).status).toBe(413);
        const endless = new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(65_536).fill(120)) });
        expect((await post(file, {}, { ...at, headers: typed('application/x-www-form-urlencoded'), body: endless })).status).toBe(413);
      }
      expect(everything()).toEqual(before);
    });

    if (!open)
      test('nobody who is signed in: sent to sign in, and nothing is done', async () => {
        for (const cookie of [null, 'forged', await seal('made-up')]) {
          jar.clear();
          if (cookie) jar.set(sessionCookie(), cookie);
          const before = done();
          const answer = await post(file, filled(fields), { ...at, ...(upload && { body: withFile(fields) }) });
          expect([answer.status, answer.headers.get('location')]).toEqual([303, expect.stringMatching(/^\/sign-in\?to=/)]);
          expect(done()).toEqual(before);
        }
      });

    if (upload)
      test('nobody who is signed in: what was typed is kept, the file is not, and the form says that it must be chosen again', async () => {
        forgetTries();
        await post(file, {}, { ...at, body: withFile(fields) });
        const last = readVault(db, 'parked', jar.get('parked-form') ?? '')?.value;
        const typed = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]]));
        expect([last?.fields, last?.errors.file]).toEqual([typed, expect.stringContaining('Choose it again')]);
      });

    if (wrong.length > 0)
      test('a wrong account: nothing is done', async () => {
        for (const login of wrong) {
          as(login);
          const before = done();
          const answer = await post(file, filled(fields, await typedBy(login)), at);
          expect([303, 403, 404], `${login}: ${answer.status}`).toContain(answer.status);
          if (explained.test(file)) expect(answer.headers.get('location'), login).toBe('/admin/nothing-done');
          expect(done(), login).toEqual(before);
        }
      });

    if (forged)
      test('forged ids: nothing is done, and the answer is no failure', async () => {
        for (const one of forged)
          for (const login of one.query?.startsWith('?as=body') || one.query?.startsWith('?for=') ? [supplier] : [analyst, supplier]) {
            if (login === analyst && one.fields?.attempt === '{attempt of another}') continue;
            as(login);
            const before = done();
            const own = await typedBy(login);
            const { fields: ownFields, ...elsewhere } = one;
            const answer = await post(file, filled({ ...fields, ...ownFields }, own), { ...at, ...elsewhere });
            expect([303, 403, 404], `${JSON.stringify(one)}: ${answer.status}`).toContain(answer.status);
            expect(done(), `${login} ${JSON.stringify(one)}`).toEqual(before);
          }
      });

    if (!upload)
      test('hostile text is text: no failure, nothing is recorded, and the way on is an address of this site', async () => {
        for (const login of [null, analyst])
          for (const hostile of hostileTexts) {
            as(login);
            const before = recorded();
            const names = Object.keys({ reason: '', ...fields });
            const answer = await post(file, Object.fromEntries(names.map((name) => [name, hostile])), at);
            expect(answer.status, hostile.slice(0, 20)).toBeLessThan(500);
            const location = answer.headers.get('location');
            if (location) expect(location).toMatch(/^\/(?![/\\])[^<>\r\n]*$/);
            expect(recorded()).toEqual(before);
          }
      });
  });
}

test.each(everybody)('%s takes no act that is not theirs, in their own name, for a committee or for somebody else', async (login) => {
  as(login);
  const before = done();
  for (const { act, by } of proposalActs) {
    const theirs = by.some((kind) => kind === 'anyone' || rights[login].includes(kind));
    const keeper = rights[login].includes('code-administrator');
    const path = `/practice/${slug}/do/${act}`;
    for (const query of [...(theirs ? [] : ['']), ...(keeper ? [] : ['?as=body/panel', '?for=organisation/larkhollow-light'])]) {
      const fields = {
        reason: ['x'],
        text: ['x'],
        'received.day': ['20 November 2026'],
        'received.time': ['10:00'],
        'received.how': ['letter'],
      };
      const attempt = await park({ login, path, fields, errors: {}, checked: true }, now());
      const answer = await post(
        'app/practice/[slug]/do/[act]/take/route.ts',
        { attempt, seen: '999999' },
        { params: { slug, act }, query },
      );
      expect(answer.headers.get('location'), `${act}${query}`).not.toMatch(/\/done/);
    }
  }
  expect(done()).toEqual(before);
});

test('a session that somebody put into a browser before is not the one that signing in begins', async () => {
  const planted = await seal(await beginSession('outsider@demo.example', 'nothing', 'Firefox', now()));
  jar.set(sessionCookie(), planted);
  const answer = await post('app/sign-in/demo/route.ts', { login: supplier, to: '/raise' });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/raise']);
  expect(jar.get(sessionCookie())).not.toBe(planted);
  jar.set(sessionCookie(), planted);
  const before = done();
  await post('app/raise/[id]/discard/send/route.ts', {}, { params: { id: ids['{draft}'] as string } });
  expect(done()).toEqual(before);
});

test('no form goes to an address that a build makes up (e2e/across-a-rebuild.spec.ts sends some across one)', () => {
  const sources = globSync('{app,components}/**/*.tsx').map((file) => [file, readFileSync(file, 'utf8')] as const);
  expect(sources.length).toBeGreaterThan(100);
  for (const [file, text] of sources) expect(text, file).not.toMatch(/['"]use server['"]|<form[^>]*\baction=\{(?:async )?(?:\(|function)/);
});
