import { beforeEach, expect, test } from 'vitest';
import { commit } from '#db/commit.ts';
import { headOf } from '#db/log.ts';
import type { Day } from '#lib/process/day.ts';
import { cast } from '#lib/process/proposal/testing.ts';
import { subjectActNamed } from '#lib/process/subject-acts.ts';
import { circumstancesOf } from './circumstances.ts';
import { record } from './record.ts';
import { asks, onRecord, putOnRecord, smallRegister } from './small-register.ts';

const changed: Day = '2019-10-01';
let db: Awaited<ReturnType<typeof smallRegister>>;
let old: string;
let young: string;

/** One proposal raised before the settings change and one after; both changes are the Code Administrator's own acts. */
beforeEach(async () => {
  db = await smallRegister();
  old = await putOnRecord(db, { title: 'Raised before' }, '2019-09-10', 900);
  await change('withdrawalCutoff', { '2016': 'submission-to-change-board', '2018': 'submission-to-change-board' });
  await change('proposerStepBeforeConversion', 'false');
  young = await putOnRecord(db, { title: 'Raised after', submitted: '2019-10-02' }, '2019-10-04', 901);
});

async function change(name: string, value: unknown): Promise<void> {
  const act = subjectActNamed('change-setting');
  if (!act) throw new Error('There is no such act');
  const input = { name, value, from: changed, reason: 'Consulted on' };
  const asked = { book: 'register', act, actor: cast.secas, input, seen: headOf(db, 'register').position, token: name } as const;
  expect(await record(asked, '2019-09-20T10:00:00.000Z')).toMatchObject({ ok: true });
}

const recommend = (stream: string, now = '2019-10-22T10:00:00.000Z') =>
  asks(db, 'csc-recommend', { stream, by: cast.csc, now, input: { outcome: 'ready', statementFinal: true } });
const withdraw = (stream: string) =>
  asks(db, 'withdraw', { stream, by: cast.proposer, now: '2020-01-14T10:00:00.000Z', input: { reason: 'Solved otherwise.' } });

test('SETTING-1, CSC-3: DP900, raised on 10 September 2019, still needs its Proposer’s step; DP901, raised on 4 October 2019, does not', async () => {
  expect(await recommend(old)).toMatchObject({
    ok: false,
    rule: 'CSC-3',
    reason: 'The Proposer has not asked yet for DP900 to be converted.',
  });
  expect(onRecord(db, old).stage).toBe('development');
  expect(await recommend(young)).toMatchObject({ ok: true });
  expect(onRecord(db, young).stage).toBe('initial');
  await asks(db, 'ask-for-conversion', { stream: old, by: cast.proposer, now: '2019-10-23T10:00:00.000Z' });
  expect(await recommend(old, '2019-10-24T10:00:00.000Z')).toMatchObject({ ok: true });
});

test('SETTING-1, WITHDRAW-2: before the Change Board DP900 can be withdrawn until the ballot closes; DP901 no longer', async () => {
  for (const stream of [old, young]) await submitted(stream, '2020-01-13');
  expect(await withdraw(young)).toMatchObject({
    ok: false,
    rule: 'WITHDRAW-2',
    reason: 'DP901 was submitted to the Change Board on 13 January 2020 and can no longer be withdrawn.',
  });
  expect(onRecord(db, young).stage).toBe('change-board');
  expect(await withdraw(old)).toMatchObject({ ok: true });
  expect(onRecord(db, old).stage).toBe('withdrawal-received');
});

test('SETTING-1: what a proposal keeps is the same on every day on which it is asked; without one the day of the act counts', () => {
  const kept = (stream: string | null, day: Day) => {
    const { settings } = circumstancesOf('register', stream === null ? null : onRecord(db, stream), day);
    return [settings.withdrawalCutoff['2018'], settings.proposerStepBeforeConversion];
  };
  const before = ['close-of-ballot', true];
  const after = ['submission-to-change-board', false];
  for (const day of ['2019-09-10', '2019-09-30', changed, '2026-11-23']) expect(kept(old, day), day).toEqual(before);
  for (const day of ['2019-10-04', '2026-11-23']) expect(kept(young, day), day).toEqual(after);
  expect([kept(null, '2019-09-30'), kept(null, changed)]).toEqual([before, after]);
});

/** Puts a proposal before the Change Board on a day, as its report's submission does. */
async function submitted(stream: string, on: Day): Promise<void> {
  const event = {
    type: 'report-finalised',
    v: 1,
    effective: { on },
    actor: cast.secas.id,
    rule: 'CB-1',
    source: null,
    corrects: null,
    data: { responses: 0 },
  };
  await commit(db, { book: 'register', events: [{ stream, event }] }, `${on}T10:00:00.000Z`);
}
