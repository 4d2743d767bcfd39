import { beforeEach, describe, expect, test } from 'vitest';
import { commit } from '#db/commit.ts';
import { holdDatabase } from '#db/index.ts';
import { listMail } from '#db/queries/mail.ts';
import { freshDatabase } from '#db/testing.ts';
import { listVault } from '#db/vault.ts';
import { type Respondent, responseKey } from '#lib/process/consultation/respondent.ts';
import type { NewEvent } from '#lib/process/event.ts';
import { follow } from './follow.ts';
import { remind } from './reminders.ts';
import { fingerprintOfAddress } from './responding.ts';

const stream = 'consultation/alerts-refinement';
const recorded = '2021-01-20T10:00:00.000Z';
let db: ReturnType<typeof freshDatabase>;

const event = (on: string, type: string, data: Record<string, unknown>): NewEvent => ({
  type,
  v: 1,
  effective: { on },
  actor: 'person/x002',
  rule: null,
  source: null,
  corrects: null,
  data,
});
const organisation = (name: string, kind: string, category: string | null) =>
  event('2021-01-04', 'organisation-recorded', { id: `organisation/${name.toLowerCase()}`, name, kind, category, categoryPrinted: null });
const question = { id: 'q1', printed: '1', text: 'Do you agree?', rationale: true };

/** A made-up proposal with a Refinement Consultation from 25 January to 12 February 2021, two Parties and the DCC. */
beforeEach(async () => {
  db = holdDatabase(freshDatabase());
  const announced = {
    id: stream,
    title: 'Alerts',
    kind: 'refinement',
    proposal: 'proposal/900',
    issuedBy: 'body/working-group',
    opens: '2021-01-25',
    closes: '2021-02-12',
    closesAt: '17:00',
    standing: 'fact',
    terms: 'White',
    questions: [question],
  };
  const done = await commit(
    db,
    {
      book: 'practice',
      events: [
        { stream: 'directory', event: organisation('Tyne', 'party', 'small-supplier') },
        { stream: 'directory', event: organisation('Wear', 'party', 'large-supplier') },
        { stream: 'directory', event: organisation('Dcc', 'dcc', 'dcc') },
        {
          stream: 'proposal/900',
          event: event('2021-01-04', 'raised', { number: 900, suffix: null, regime: '2018', title: 'Alerts', slug: 'alerts' }),
        },
        { stream, event: event('2021-01-20', 'announced', announced) },
      ],
      vault: ['tyne', 'wear', 'dcc'].map((name) => ({
        kind: 'contact',
        key: `organisation/${name}`,
        value: { email: `codes@${name}.example`, telephone: null },
      })),
    },
    recorded,
  );
  expect(done.ok).toBe(true);
});

/** A response that is sealed until it is published. */
const respond = (name: string, withdrawn = false) =>
  respondAs({ organisation: `organisation/${name}`, person: null, stakeholder: null, calledAs: null }, withdrawn);
const respondAs = (whose: Respondent, withdrawn = false) => {
  const at = '2021-02-01T10:00:00.000Z';
  const version = {
    receipt: 'R-2222-2222',
    received: at,
    entered: at,
    how: 'here' as const,
    by: null,
    answers: [],
    confidential: { of: 'none' as const },
    standing: 'counted' as const,
  };
  const value = {
    book: 'practice' as const,
    consultation: stream,
    respondent: whose,
    category: null,
    categoryPrinted: '',
    versions: [version],
    withdrawn: withdrawn ? { at, by: null } : null,
  };
  return commit(
    db,
    { book: 'practice', events: [], vault: [{ kind: 'response', key: responseKey('practice', stream, whose), value }] },
    at,
  );
};
const record = (on: string, type: string, data: Record<string, unknown>) =>
  commit(db, { book: 'practice', events: [{ stream, event: event(on, type, data) }] }, `${on}T09:00:00.000Z`);
const sent = () => listMail('practice', null, 1, 100).map(({ value }) => value);
const subjects = () =>
  sent()
    .map(({ to, subject }) => `${to} ${subject}`)
    .sort();

describe('FOLLOW-5: the clock reminds of a consultation', () => {
  test('that it opens: every Party, with the last day in the subject', async () => {
    expect(await remind('2021-01-25T06:59:00.000Z')).toBe(0);
    expect(await remind('2021-01-25T07:00:05.000Z')).toBe(3);
    expect(subjects()).toEqual(
      ['dcc', 'tyne', 'wear'].map(
        (name) => `codes@${name}.example PRACTICE DP900: Refinement Consultation is open – answer by 5pm Fri 12 Feb 2021`,
      ),
    );
    expect(sent()[0]?.text).toContain('What is asked: 1 question');
    expect(sent()[0]?.text).toContain('/practice/consultations/alerts-refinement');
  });

  test('with what is asked, as text and as HTML, and when it closes in five and two Working Days too; not with the publication', async () => {
    const asks = () =>
      sent().map(({ text, html }) => [
        text.includes('Question 1: Do you agree?'),
        html.includes('Question 1</th><td valign="top">Do you agree?'),
      ]);
    for (const at of ['2021-01-25', '2021-02-05', '2021-02-10']) await remind(`${at}T07:00:05.000Z`);
    expect(asks()).toEqual(Array(9).fill([true, true]));
    await record('2021-02-12', 'closed', {});
    const published = { counted: 0, confidential: [], hidden: { categories: {}, answers: {} }, smallNumber: 5 };
    await record('2021-02-19', 'responses-published', published);
    await remind('2021-02-19T10:00:05.000Z');
    expect(asks().filter(([text]) => !text)).toHaveLength(3);
  });

  test('of one on the code itself: who follows a part of the code that a chapter of it is about, and no other', async () => {
    const chapters = [{ id: 'c1', number: '1', title: 'Section D', secParts: ['Section D1.7', 'The DCC licence'] }];
    const id = 'consultation/code-variation';
    const about = { id, title: 'Variation', kind: 'secretary-of-state', proposal: null, issuedBy: 'body/code-administrator' };
    const days = { opens: '2021-01-26', closes: '2021-02-26', closesAt: '17:00', standing: 'fact', terms: 'White' };
    const one = event('2021-01-20', 'announced', { ...about, ...days, chapters, questions: [question] });
    await commit(db, { book: 'practice', events: [{ stream: id, event: one }] }, recorded);
    await follow({ book: 'practice', address: 'd@elsewhere.example' }, 'sec/D', 'each', recorded);
    await follow({ book: 'practice', address: 'e@elsewhere.example' }, 'sec/E', 'each', recorded);
    await remind('2021-01-26T07:00:05.000Z');
    const told = sent().filter(({ subject }) => subject.includes('Variation'));
    expect(told.map(({ to }) => to)).toContain('d@elsewhere.example');
    expect(told.map(({ to }) => to)).not.toContain('e@elsewhere.example');
  });

  test('that two Working Days are left: whoever has not answered, and nobody who has', async () => {
    await respond('tyne');
    await respond('wear', true);
    await remind('2021-02-10T07:00:05.000Z');
    expect(subjects()).toEqual(
      ['dcc', 'wear'].map(
        (name) =>
          `codes@${name}.example PRACTICE DP900: answer by 5pm Fri 12 Feb 2021 – 2 Working Days left, your organisation has not answered`,
      ),
    );
  });

  test('followers too, without a word on an organisation; not those whose organisation has responded', async () => {
    for (const address of ['codes@tyne.example', 'codes@wear.example', 'reader@elsewhere.example'])
      await follow({ book: 'practice', address }, 'proposal/900', 'each', recorded);
    await respond('tyne');
    await remind('2021-02-05T07:00:05.000Z');
    expect(sent().filter(({ to }) => to === 'codes@tyne.example')).toEqual([]);
    expect(sent().filter(({ to }) => to === 'codes@wear.example')).toHaveLength(1);
    const [reader] = sent().filter(({ to }) => to === 'reader@elsewhere.example');
    expect(reader?.subject).toBe('PRACTICE DP900: answer by 5pm Fri 12 Feb 2021 – 5 Working Days left');
    expect(reader?.why).toBe('You get this because you follow DP900 (rule FOLLOW-1).');
  });

  test('nor who follows it and has responded themselves, by a link to their address or with an account of no organisation', async () => {
    const account = { book: 'practice' as const, passphrase: null, totp: null, recovery: [], disabled: false, sessionsSince: recorded };
    const one = { kind: 'account' as const, key: 'alone@elsewhere.example', value: { ...account, person: 'person/x999' } };
    await commit(db, { book: 'practice', events: [], vault: [one] }, recorded);
    const addresses = ['alone@elsewhere.example', 'ann@elsewhere.example', 'reader@elsewhere.example'];
    for (const address of addresses) await follow({ book: 'practice', address }, 'proposal/900', 'each', recorded);
    const nobody = { organisation: null, person: null, stakeholder: null, calledAs: null };
    await respondAs({ ...nobody, stakeholder: fingerprintOfAddress('ann@elsewhere.example'), calledAs: 'Ann’s Charity' });
    await respondAs({ ...nobody, person: 'person/x999' });
    await remind('2021-02-10T07:00:05.000Z');
    expect(
      sent()
        .filter(({ to }) => addresses.includes(to))
        .map(({ to }) => to),
    ).toEqual(['reader@elsewhere.example']);
  });

  test('by whatever of it somebody follows: the proposal, its stage, a part of the code that it touches, a Party Category that it affects', async () => {
    const attested = { stage: 'refinement', label: 'Refinement Process', note: 'As the test has it' };
    const facts = [
      event('2021-01-05', 'stage-attested', attested),
      event('2021-01-05', 'sec-part-affected', { part: 'Section D', clause: 'D1.3' }),
      event('2021-01-05', 'party-impact-stated', { category: 'gas-network', affected: 'yes' }),
    ];
    expect(
      await commit(db, { book: 'practice', events: facts.map((one) => ({ stream: 'proposal/900', event: one })) }, recorded),
    ).toMatchObject({ ok: true });
    const topics = ['proposal/900', 'stage/refinement', 'sec/D', 'category/gas-network'];
    const others = ['proposal/901', 'stage/development', 'sec/E', 'category/dcc'];
    for (const topic of [...topics, ...others])
      await follow(
        { book: 'practice', address: `${topic.replace('/', '-').toLowerCase()}@elsewhere.example` },
        topic as never,
        'each',
        recorded,
      );
    await follow({ book: 'register', address: 'register@elsewhere.example' }, 'proposal/900', 'each', recorded);
    const toldOf = (words: string) =>
      sent()
        .filter(({ to, subject }) => to.endsWith('@elsewhere.example') && subject.includes(words))
        .map(({ to }) => to.split('@')[0])
        .sort();
    const all = topics.map((topic) => topic.replace('/', '-').toLowerCase()).sort();
    await remind('2021-01-25T07:00:05.000Z');
    expect(toldOf('is open')).toEqual(all);
    await remind('2021-02-05T07:00:05.000Z');
    expect(toldOf('5 Working Days left')).toEqual(all);
    await remind('2021-02-10T07:00:05.000Z');
    expect(toldOf('2 Working Days left')).toEqual(all);
    await record('2021-02-12', 'closed', {});
    await record('2021-02-19', 'responses-published', {
      counted: 0,
      confidential: [],
      hidden: { categories: {}, answers: {} },
      smallNumber: 5,
    });
    await remind('2021-02-19T10:00:05.000Z');
    expect(toldOf('are published')).toEqual(all);
    for (const { to, text } of sent())
      if (to.endsWith('@elsewhere.example')) expect(text).toContain('/practice/consultations/alerts-refinement');
  });

  test('once, however many servers look, and nothing after it has closed', async () => {
    const at = '2021-02-10T07:00:05.000Z';
    await Promise.all([remind(at), remind(at), remind('2021-02-10T07:00:06.000Z')]);
    await remind('2021-02-11T09:00:00.000Z');
    await remind('2021-02-12T17:00:01.000Z');
    expect(sent()).toHaveLength(3);
  });

  test('that the responses are published, everybody once', async () => {
    await respond('tyne');
    await record('2021-02-12', 'closed', {});
    await remind('2021-02-18T10:00:05.000Z');
    await record('2021-02-19', 'responses-published', {
      counted: 1,
      confidential: [],
      hidden: { categories: {}, answers: {} },
      smallNumber: 5,
    });
    await remind('2021-02-19T10:00:05.000Z');
    await remind('2021-02-22T10:00:00.000Z');
    expect(subjects()).toEqual(
      ['dcc', 'tyne', 'wear'].map((name) => `codes@${name}.example PRACTICE DP900: responses to the Refinement Consultation are published`),
    );
  });

  test('of nothing while it rests or once it is cancelled', async () => {
    await record('2021-02-03', 'paused', {});
    expect(await remind('2021-02-05T07:00:05.000Z')).toBe(0);
    await record('2021-02-08', 'resumed', { opens: '2021-02-08', closes: '2021-02-17' });
    expect(await remind('2021-02-10T07:00:05.000Z')).toBe(3);
    await record('2021-02-11', 'cancelled', { reason: 'Overtaken.' });
    expect(await remind('2021-02-15T07:00:05.000Z')).toBe(0);
  });

  test('again of the days that are left once it is extended', async () => {
    await remind('2021-02-05T07:00:05.000Z');
    await record('2021-02-09', 'extended', { was: '2021-02-12', closes: '2021-02-19', reason: 'Asked for.' });
    await remind('2021-02-12T07:00:05.000Z');
    expect(subjects().filter((words) => words.startsWith('codes@tyne'))).toEqual([
      expect.stringContaining('answer by 5pm Fri 12 Feb 2021 – 5 Working Days left'),
      expect.stringContaining('answer by 5pm Fri 19 Feb 2021 – 5 Working Days left'),
    ]);
  });

  test('in the digest of the day, for who wants one', async () => {
    await follow({ book: 'practice', address: 'reader@elsewhere.example' }, 'proposal/900', 'daily', recorded);
    await remind('2021-02-10T07:00:05.000Z');
    expect(sent().map(({ to }) => to)).not.toContain('reader@elsewhere.example');
    expect(listVault(db, 'digest-line').map(({ value }) => value.fact)).toEqual([
      'DP900: answer by 5pm Fri 12 Feb 2021 – 2 Working Days left',
    ]);
    expect(listVault(db, 'digest-line')[0]?.value.sentences).toContain('Question 1: Do you agree?');
  });
});
