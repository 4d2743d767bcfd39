import { demoAccounts } from '#lib/auth/demo-accounts.ts';
import type { ActorKind } from '#lib/process/proposal/actors.ts';

/** What app/security.test.ts knows of every address that takes a form: what is sent there, and whom it is not for. */
type Login = (typeof demoAccounts)[number]['login'];

export const analyst = 'analyst@demo.example';
export const supplier = 'small-supplier@demo.example';
export const everybody = demoAccounts.map(({ login }) => login);
const allBut = (...entitled: Login[]) => everybody.filter((login) => !entitled.includes(login));
/** The people of the Code Administrator. */
const keepers: Login[] = [analyst, 'chair@demo.example', 'working-group@demo.example'];
export const slug = 'effecting-changes-to-the-smart-energy-code-efficiently';

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
export type At = { params?: Record<string, string>; query?: string };

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
/** Those who vote in the open ballot of the Change Board, as its members or as an alternate. */
const boardMembers: Login[] = [
  'large-supplier@demo.example',
  'network@demo.example',
  'other-party@demo.example',
  'consumers@demo.example',
  'alternate@demo.example',
];
const onBallot = {
  wrong: allBut(...boardMembers),
  params: { id: '{ballot}' },
  forged: [
    { params: { id: 'none' } },
    { params: { id: '__proto__' } },
    { params: { id: '{ballot}' }, fields: { seat: 'change-board-dcc', attempt: '{attempt of another}' } },
  ],
};
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

export const addresses: Record<string, Address> = {
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
  'app/ballots/new/send/route.ts': {
    ...byKeepers,
    fields: { proposal: slug, at: 'none' },
    forged: [{ fields: { proposal: '__proto__' } }],
  },
  'app/ballots/new/open/route.ts': {
    ...byKeepers,
    path: '/ballots/new',
    fields: { proposal: slug, attempt: '{attempt}' },
    forged: [{ fields: { attempt: '{attempt of another}' } }, { fields: { attempt: 'none' } }],
  },
  'app/ballots/draft/send/route.ts': {
    wrong: allBut(...boardMembers),
    fields: { proposal: slug, 'proposed.reason': 'Ours' },
    forged: [{ fields: { proposal: '__proto__' } }, { fields: { meeting: '../x', item: '1' } }],
  },
  'app/ballots/[id]/send/route.ts': { ...onBallot, fields: { go: 'draft', 'proposed.choice': 'approve', 'proposed.reason': 'Ours' } },
  'app/ballots/[id]/cast/route.ts': { ...onBallot, path: '/ballots/{ballot}', fields: { attempt: '{attempt}', seen: '0' } },
  'app/ballots/[id]/chair/[act]/send/route.ts': {
    ...onBallot,
    ...byKeepers,
    params: { id: '{ballot}', act: 'cancel' },
    fields: { token: 'a token of its own', reason: 'Ours' },
    forged: [
      { params: { id: '{ballot}', act: 'constructor' } },
      { params: { id: '{ballot}', act: '__proto__' } },
      { params: { id: 'none', act: 'close' } },
      { params: { id: '{ballot}', act: 'publish' } },
    ],
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
  'app/admin/outbox/[id]/arrived/route.ts': { ...byKeepers, params: { id: 'none' }, fields: {}, forged: [{ params: { id: '../people' } }] },
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
    forged: [{ fields: { for: 'organisation/none' } }, { fields: { for: '__proto__' } }, { fields: { form: 'none' } }],
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

/** What each made-up account is by its own right on the practice copy, which the Large Supplier proposes: typed from the list of accounts. */
export const rights: Record<Login, ActorKind[]> = {
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
