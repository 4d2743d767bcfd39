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
import { demoAccounts, provideDemoAccounts } from '#lib/auth/demo-accounts.ts';
import { forgetTries } from '#lib/auth/limits.ts';
import { beginSession } from '#lib/auth/sessions.ts';
import { now } from '#lib/clock.ts';
import type { ActorKind } from '#lib/process/proposal/actors.ts';
import { proposalActs } from '#lib/process/proposal/acts/index.ts';
import { beginDraft } from '#lib/services/draft.ts';
import { park } from '#lib/services/park.ts';
import { copyToPractice } from '#lib/services/practice-copy.ts';
import { ownActor } from '#lib/services/raising.ts';

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

type Login = (typeof demoAccounts)[number]['login'];
type Post = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

const analyst = 'analyst@demo.example';
const supplier = 'small-supplier@demo.example';
const everybody = demoAccounts.map(({ login }) => login);
const allBut = (...entitled: Login[]) => everybody.filter((login) => !entitled.includes(login));
/** The people of the Code Administrator. */
const keepers: Login[] = [analyst, 'chair@demo.example', 'working-group@demo.example'];
const slug = 'effecting-changes-to-the-smart-energy-code-efficiently';

/**
 * An address that takes a form. `open`: for everybody, signed in or not. `anySite`: what is sent from elsewhere is taken, since a token in the address is all that counts; this one is wrong. `wrong`: who may not, so that nothing happens when they send what is asked for. `forged`: what
 * nobody gets anything by. `path`: where what was typed and checked is parked, so that a wrong account comes with the most that it could have (`{attempt}` in a field).
 */
type Address = At & {
  open?: true;
  anySite?: true;
  upload?: true;
  path?: string;
  fields: Record<string, string>;
  wrong: readonly Login[];
  forged?: (At & { fields?: Record<string, string> })[];
};
type At = { params?: Record<string, string>; query?: string };

const onSelf = { wrong: [] };
const onSignIn = { open: true as const, wrong: [] };
const byKeepers = { wrong: allBut(...keepers) };
const ofSupplier = { wrong: allBut(supplier) };
const acting = (shelf: string): Omit<Address, 'wrong'> => ({
  params: { slug, act: 'hold' },
  path: `/${shelf}/${slug}/do/hold`,
  fields: { reason: 'Outside work', attempt: '{attempt}', seen: '999999' },
  forged: [
    { params: { slug: '../../admin', act: 'hold' } },
    { params: { slug, act: '__proto__' } },
    { params: { slug, act: 'constructor' } },
    { params: { slug: 'smki-full-extract', act: 'withdraw' } },
    { query: '?as=body/panel' },
    { query: '?as=person/x002' },
    { query: '?for=organisation/dcc' },
    { query: '?for=__proto__' },
    { query: '?as=constructor' },
    { fields: { attempt: 'somebody-elses', seen: '0' } },
    { fields: { attempt: '{attempt of another}' } },
  ],
});
const message = { params: { id: '{message}' }, ...byKeepers, forged: [{ params: { id: 'none' } }, { params: { id: '__proto__' } }] };
const submission = { params: { id: '{submission}' }, ...byKeepers, forged: [{ params: { id: '{draft}' } }, { params: { id: 'none' } }] };

const responding = (shelf: '' | 'practice/', id: string): Record<string, Address> => {
  const at = { params: { id } };
  const own = { ...at, wrong: shelf ? [] : everybody };
  const forged = [{ params: { id: 'none' } }, { params: { id: '__proto__' } }, { params: { id: '../proposal/147' } }];
  const form = { q5: 'Yes', 'q6.own': '', version: '0', go: 'check', confidential: 'none' };
  const base = `app/${shelf}consultations/[id]/respond`;
  return {
    [`${base}/as/[key]/send/route.ts`]: { ...onSignIn, params: { id, key: 'a guess' }, fields: {} },
    [`${base}/check/send/route.ts`]: { ...own, fields: { seen: '1', token: 'a token of its own' }, forged },
    [`${base}/clarify/send/route.ts`]: { ...own, fields: { clarification: 'none', 'text-none': 'Ours' }, forged },
    [`${base}/send/route.ts`]: { ...own, fields: form, forged },
    [`${base}/verify/send/route.ts`]: { ...onSignIn, ...at, fields: { email: 'not an address', name: 'Ours' } },
    [`${base}/withdraw/send/route.ts`]: { ...own, fields: { seen: 'R-2222-2222' }, forged },
  };
};

/** For a mail program's own request: it comes from no page, and its token alone counts. */
const byToken = { ...onSignIn, anySite: true as const };

const ofResponses = 'app/admin/consultations/[id]/responses';
const onResponses = {
  ...byKeepers,
  params: { id: 'ex01-refinement' },
  forged: [{ params: { id: 'none' } }, { params: { id: '__proto__' } }],
};

const addresses: Record<string, Address> = {
  'app/account/following/send/route.ts': { ...onSelf, fields: { stop: 'all', book: 'register' } },
  'app/follow/confirm/[token]/send/route.ts': { ...onSignIn, params: { token: 'x' }, fields: {} },
  'app/follow/manage/[token]/send/route.ts': { ...onSignIn, params: { token: 'x' }, fields: { stop: 'all' } },
  'app/follow/send/route.ts': { ...onSignIn, fields: { what: 'proposal/147', email: 'nobody@nowhere.example' } },
  'app/follow/stop/[token]/now/route.ts': { ...byToken, params: { token: 'x' }, fields: { 'List-Unsubscribe': 'One-Click' } },
  'app/modifications/[slug]/ask/send/route.ts': {
    ...onSignIn,
    params: { slug: 'smki-full-extract' },
    fields: { email: 'nobody@nowhere.example', text: 'Why?' },
  },
  'app/practice/[slug]/ask/send/route.ts': { ...onSignIn, params: { slug }, fields: { email: 'nobody@nowhere.example', text: 'Why?' } },
  [`${ofResponses}/[receipt]/send/route.ts`]: {
    ...onResponses,
    params: { id: 'ex01-refinement', receipt: 'R-2222-2222' },
    fields: { do: 'note', question: 'q1', 'note-q1': 'Ours' },
  },
  [`${ofResponses}/enter/send/route.ts`]: { ...onResponses, fields: { for: 'organisation/larkhollow-light', 'q1.own': 'Yes' } },
  [`${ofResponses}/publish/send/route.ts`]: { ...onResponses, fields: { seen: '1', token: 'a token of its own' } },
  [`${ofResponses}/summary/send/route.ts`]: { ...onResponses, fields: { themes: 'Cost', summary: 'Ours', version: '0' } },
  'app/account/invitation/[token]/send/route.ts': {
    ...onSignIn,
    params: { token: 'x' },
    fields: { passphrase: 'a b c d', again: 'a b c d' },
  },
  'app/account/passphrase/send/route.ts': { ...onSelf, fields: { old: 'x', passphrase: 'a new long one', again: 'a new long one' } },
  'app/account/recovery-codes/read/route.ts': { ...onSelf, fields: { attempt: 'x', to: '//evil.example' } },
  'app/account/reset/send/route.ts': { ...onSignIn, fields: { email: 'nobody@nowhere.example' } },
  'app/account/second-factor/begin/route.ts': { ...onSelf, fields: { to: 'https://evil.example' } },
  'app/account/second-factor/recovery/route.ts': { ...onSelf, fields: { code: '000000' } },
  'app/account/second-factor/remove/route.ts': { ...onSelf, fields: { code: '000000' } },
  'app/account/second-factor/send/route.ts': { ...onSelf, fields: { code: '000000' } },
  'app/account/sessions/route.ts': { ...onSelf, fields: { session: 'somebody-elses' } },
  'app/admin/do/[act]/send/route.ts': {
    ...byKeepers,
    params: { act: 'record-organisation' },
    path: '/admin/do/record-organisation',
    fields: { name: 'Ours', kind: 'party', category: 'small-supplier', token: 'one token', attempt: '{attempt}', seen: '0' },
    forged: [{ params: { act: '__proto__' } }, { params: { act: 'take-over' } }],
  },
  'app/admin/consultations/new/send/route.ts': { ...byKeepers, fields: { kind: 'secretary-of-state', set: 'free' } },
  'app/admin/consultations/drafts/[draft]/send/route.ts': {
    ...byKeepers,
    params: { draft: 'none' },
    fields: { do: 'save', title: 'Ours', version: '1' },
    forged: [{ params: { draft: '__proto__' } }],
  },
  'app/admin/consultations/drafts/[draft]/announce/send/route.ts': {
    ...byKeepers,
    params: { draft: 'none' },
    fields: { token: 'one token', version: '1' },
    forged: [{ params: { draft: '__proto__' } }],
  },
  'app/admin/inbox/[id]/act/route.ts': {
    ...message,
    fields: { proposal: 'DP149', act: 'withdraw', for: 'organisation/bramblewick-energy' },
  },
  'app/admin/inbox/[id]/dealt/route.ts': { ...message, fields: { 'how-dealt': 'Answered by telephone.' } },
  'app/admin/inbox/new/send/route.ts': { ...byKeepers, upload: true, fields: { text: 'A letter', from: 'Nobody' } },
  'app/admin/meetings/[id]/move/route.ts': {
    ...byKeepers,
    params: { id: 'practice-panel-2024-07-12' },
    fields: { item: '1', to: '2', token: 'x' },
  },
  'app/admin/outbox/[id]/retry/route.ts': { ...byKeepers, params: { id: 'none' }, fields: {}, forged: [{ params: { id: '../people' } }] },
  'app/admin/people/[person]/[change]/send/route.ts': {
    ...byKeepers,
    params: { person: 'x036', change: 'erase' },
    fields: { confirm: 'yes' },
    forged: [
      { params: { person: 'none', change: 'close' } },
      { params: { person: '../people', change: 'close' } },
      { params: { person: 'x036', change: 'constructor' } },
      { params: { person: 'x002', change: 'close' } },
      { params: { person: 'x036', change: 'change-address' }, fields: { attempt: '{attempt of another}' } },
    ],
  },
  'app/admin/people/invite/route.ts': { ...byKeepers, fields: { person: 'person/x011' }, forged: [{ fields: { person: 'person/none' } }] },
  'app/admin/submissions/[id]/send/route.ts': { ...submission, fields: { act: 'return', seen: '1', defects: 'The title is missing.' } },
  'app/admin/submissions/[id]/take/route.ts': {
    ...submission,
    path: '/admin/submissions/{submission}',
    fields: { act: 'return', seen: '1', defects: 'The title is missing.', attempt: '{attempt}' },
    forged: [...submission.forged, { fields: { attempt: '{attempt of another}' } }, { fields: { attempt: 'none' } }],
  },
  'app/admin/submissions/enter/send/route.ts': {
    ...byKeepers,
    fields: {
      for: 'organisation/larkhollow-light',
      'received.day': '20 November 2026',
      'received.time': '10:00',
      'received.how': 'letter',
    },
    forged: [{ fields: { for: 'organisation/none' } }, { fields: { for: '__proto__' } }],
  },
  ...responding('', 'mp147-refinement'),
  ...responding('practice/', 'ex01-refinement'),
  'app/files/upload/send/route.ts': {
    upload: true,
    wrong: [],
    query: '?form=/raise&attempt=x&field=evidence',
    fields: { classification: 'White' },
  },
  'app/modifications/[slug]/do/[act]/send/route.ts': { wrong: everybody, ...acting('modifications') },
  'app/modifications/[slug]/do/[act]/take/route.ts': { wrong: everybody, ...acting('modifications') },
  'app/practice/[slug]/do/[act]/send/route.ts': { wrong: everybody, ...acting('practice') },
  'app/practice/[slug]/do/[act]/take/route.ts': { ...byKeepers, ...acting('practice') },
  'app/practice/copy/send/route.ts': { ...onSelf, fields: { of: 'no-such-proposal', token: 'abcdefgh', start: 'from-the-start' } },
  'app/raise/[id]/[task]/send/route.ts': {
    ...ofSupplier,
    params: { id: '{draft}', task: 'problem' },
    fields: { title: 'Theirs', issue: 'None', version: '1' },
  },
  'app/raise/[id]/check/send/route.ts': { ...ofSupplier, params: { id: '{draft}' }, fields: { version: '1', token: 'a token of its own' } },
  'app/raise/[id]/discard/send/route.ts': { ...ofSupplier, params: { id: '{draft}' }, fields: {} },
  'app/raise/send/route.ts': {
    ...byKeepers,
    fields: { standing: 'panel', as: 'body/panel' },
    forged: [{ fields: { standing: '__proto__', as: '' } }],
  },
  'app/sign-in/code/send/route.ts': { ...onSignIn, fields: { code: '123456', to: '//evil.example' } },
  'app/sign-in/demo/route.ts': { ...onSignIn, fields: { login: 'nobody@nowhere.example', to: 'https://evil.example' } },
  'app/sign-in/send/route.ts': { ...onSignIn, fields: { email: 'nobody@nowhere.example', passphrase: 'x', to: '//evil.example' } },
  'app/sign-out/route.ts': { ...onSignIn, fields: {} },
};

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

/** What each made-up account is by its own right on the practice copy, which the Large Supplier proposes: typed from the list of accounts. */
const rights: Record<Login, ActorKind[]> = {
  'analyst@demo.example': ['code-administrator'],
  'large-supplier@demo.example': ['party', 'proposer', 'change-board-member'],
  'small-supplier@demo.example': ['party'],
  'network@demo.example': ['party', 'change-board-member'],
  'other-party@demo.example': ['party', 'change-board-member'],
  'dcc@demo.example': ['party', 'dcc'],
  'consumers@demo.example': ['consumer-body', 'change-board-member'],
  'designated@demo.example': ['designated-body'],
  'alternate@demo.example': ['change-board-member', 'party'],
  'chair@demo.example': ['code-administrator'],
  'panel@demo.example': ['party', 'proposer'],
  'security@demo.example': ['security-member', 'party'],
  'smki@demo.example': ['smki-member', 'party'],
  'tabasc@demo.example': ['party'],
  'change-sub-committee@demo.example': ['party'],
  'operations@demo.example': [],
  'working-group@demo.example': ['code-administrator'],
  'alt-han@demo.example': [],
  'authority@demo.example': ['authority'],
  'department@demo.example': ['secretary-of-state'],
  'outsider@demo.example': [],
};

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

test('a form that is open while a new version of the site is put in place can still be sent: no form goes to an address that a build makes up', () => {
  const sources = globSync('{app,components}/**/*.tsx').map((file) => [file, readFileSync(file, 'utf8')] as const);
  expect(sources.length).toBeGreaterThan(100);
  for (const [file, text] of sources) expect(text, file).not.toMatch(/['"]use server['"]|<form[^>]*\baction=\{(?:async )?(?:\(|function)/);
});
