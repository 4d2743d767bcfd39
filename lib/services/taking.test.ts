import { beforeEach, describe, expect, test } from 'vitest';
import { commit } from '#db/commit.ts';
import { headOf, read, versionOf } from '#db/log.ts';
import { claims, vault } from '#db/schema/log.ts';
import type { AnyAct } from '#lib/process/act.ts';
import type { NewEvent } from '#lib/process/event.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import { findAct } from '#lib/process/proposal/acts/index.ts';
import { cast } from '#lib/process/proposal/testing.ts';
import { tick } from './clock.ts';
import { asks, onRecord, putOnRecord, smallRegister } from './small-register.ts';
import { take } from './take.ts';

let db: Awaited<ReturnType<typeof smallRegister>>;
let stream: string;
beforeEach(async () => {
  db = await smallRegister();
  stream = await putOnRecord(db, { submitted: '2020-11-02' }, '2020-11-03');
});

const position = () => headOf(db, 'register').position;
const everything = () => [position(), db.select().from(vault).all(), db.select().from(claims).all()];
const reason = { reason: 'Outside work.' };

describe('two people, two clicks, an old page', () => {
  test('two at once: one act is recorded, and the second is told what happened meanwhile', async () => {
    const seen = position();
    const [first, second] = await Promise.all([
      asks(db, 'hold', { stream, by: cast.secas, now: '2020-12-01T10:00:00.000Z', input: reason, seen, token: 'a' }),
      asks(db, 'hold', { stream, by: cast.csc, now: '2020-12-01T10:00:00.000Z', input: reason, seen, token: 'b' }),
    ]);
    expect(first).toEqual({ ok: true, entry: seen + 1, again: false });
    expect(second).toMatchObject({ ok: false, meanwhile: [{ type: 'held', position: seen + 1, actor: 'person/p005' }] });
    expect(position()).toBe(seen + 1);
  });

  test('a double click with one token is one act, and both are told the same entry', async () => {
    const asked = { stream, by: cast.secas, now: '2020-12-01T10:00:00.000Z', input: reason, seen: position(), token: 'one form' };
    const [first, again] = [await asks(db, 'hold', asked), await asks(db, 'hold', { ...asked, now: '2020-12-01T10:00:01.000Z' })];
    expect(first).toMatchObject({ ok: true, again: false });
    expect(again).toEqual({ ...first, again: true });
    expect(read(db, 'register', stream).filter(({ type }) => type === 'held')).toHaveLength(1);
  });

  test('on an old page nothing is recorded; decided again on the new one, it is', async () => {
    const seen = position();
    await asks(db, 'set-timetable', {
      ...{ stream, by: cast.panel, now: '2020-12-01T10:00:00.000Z' },
      input: { timetable: [{ what: 'Panel', on: '2021-01-08' }], reason: 'Planned' },
    });
    const before = everything();
    const asked = { stream, by: cast.secas, now: '2020-12-01T11:00:00.000Z', input: reason };
    expect(await asks(db, 'hold', { ...asked, seen })).toMatchObject({ ok: false, meanwhile: [{ type: 'timetable-changed' }] });
    expect(everything()).toEqual(before);
    expect(await asks(db, 'hold', asked)).toMatchObject({ ok: true });
  });

  test('what time alone has recorded meanwhile does not make a page old: the act is decided on it', async () => {
    await asks(db, 'withdraw', { stream, by: cast.proposer, now: '2020-12-23T10:00:00.000Z', input: reason });
    await asks(db, 'give-withdrawal-notice', { stream, by: cast.secas, now: '2020-12-24T10:00:00.000Z' });
    const seen = position();
    expect(await tick('2021-01-13T00:00:30.000Z')).toMatchObject({ events: 1 });
    const late = await asks(db, 'adopt', { stream, by: cast.party, now: '2021-01-13T00:01:00.000Z', seen });
    expect(late).toMatchObject({ ok: false, rule: 'ADOPT-9' });
  });

  test('a proposal that is not there is missing', async () => {
    const asked = { stream: 'proposal/901', by: cast.secas, now: '2020-12-01T10:00:00.000Z', input: reason };
    expect(await asks(db, 'hold', asked)).toEqual({ ok: false, missing: true });
  });
});

describe('somebody else writes between reading and writing', () => {
  /** An act in the middle of whose first decision another writes, as a second server would. */
  function disturbed(name: 'hold' | 'adopt', by: Omit<NewEvent, 'v' | 'source' | 'corrects'>): AnyAct {
    const act = findAct(name) as AnyAct;
    let times = 0;
    return {
      ...act,
      decide(on) {
        times += 1;
        if (times === 1)
          void commit(db, { book: 'register', events: [{ stream, event: { v: 1, source: null, corrects: null, ...by } }] }, on.now);
        return act.decide(on);
      },
    };
  }

  test('a person: the conflict is noticed, nothing is recorded, and the second is told', async () => {
    const held = { type: 'held', effective: { on: '2020-12-01' }, actor: 'body/csc', rule: 'STAGE-8', data: reason };
    const taking = { book: 'register', stream, act: disturbed('hold', held), actor: cast.secas, input: reason } as const;
    const answer = await take({ ...taking, seen: position(), token: 't' }, '2020-12-01T10:00:00.000Z');
    expect(answer).toMatchObject({ ok: false, meanwhile: [{ actor: 'body/csc' }] });
    expect(onRecord(db, stream).events.filter(({ type }) => type === 'held')).toHaveLength(1);
  });

  test('the clock of another server: decided again on what it recorded, and refused with its sentence', async () => {
    await asks(db, 'withdraw', { stream, by: cast.proposer, now: '2020-12-23T10:00:00.000Z', input: reason });
    await asks(db, 'give-withdrawal-notice', { stream, by: cast.secas, now: '2020-12-24T10:00:00.000Z' });
    const data = { adoptDeadline: '2021-01-12' };
    const closing = { type: 'adoption-window-expired', effective: { on: '2021-01-13' }, actor: 'clock', rule: 'WITHDRAW-11', data };
    const taking = { book: 'register', stream, act: disturbed('adopt', closing), actor: cast.party, input: {} } as const;
    const answer = await take({ ...taking, seen: position(), token: 't' }, '2021-01-12T23:59:59.990Z');
    expect(answer).toMatchObject({ ok: false, rule: 'ADOPT-9' });
    expect(versionOf(db, 'register', stream)).toBe(read(db, 'register', stream).length);
  });
});

test('a refusal and a form that does not hold together write nothing: no entry, no secret, no claim', async () => {
  const before = everything();
  const asked = { stream, now: '2020-12-01T10:00:00.000Z' };
  expect(await asks(db, 'withdraw', { ...asked, by: cast.panel, input: reason })).toMatchObject({ ok: false, rule: 'WITHDRAW-1' });
  expect(await asks(db, 'hold', { ...asked, by: cast.secas, input: { reason: '   ' } })).toMatchObject({ ok: false, invalid: {} });
  expect(await asks(db, 'implement', { ...asked, by: cast.secas, input: { secVersion: '9.9' } })).toMatchObject({
    ok: false,
    rule: 'STAGE-1',
  });
  expect(everything()).toEqual(before);
});

/** Northern Supply withdraws and the notice is given at a moment; what is open for adoption then. */
async function withdrawn(notice: string) {
  await asks(db, 'withdraw', { stream, by: cast.proposer, now: notice, input: reason });
  await asks(db, 'give-withdrawal-notice', { stream, by: cast.secas, now: notice });
  return onRecord(db, stream).formal.withdrawal?.adoptDeadline;
}

describe('RIGHT-25: an adoption received at 16:50 on the last day, 12 January 2021, and entered next morning', () => {
  const letter = (at: string): Actor => ({
    ...cast.party,
    received: { recordedBy: 'person/p005', at, on: at.slice(0, 10), how: 'letter', evidence: null },
  });

  test('reverses the closure that time alone had made, and the page says so', async () => {
    expect(await withdrawn('2020-12-24T10:00:00.000Z')).toBe('2021-01-12');
    await tick('2021-01-13T00:00:30.000Z');
    expect(onRecord(db, stream).stage).toBe('withdrawn');
    const by = letter('2021-01-12T16:50:00.000Z');
    expect(await asks(db, 'adopt', { stream, by, now: '2021-01-13T09:00:00.000Z' })).toMatchObject({ ok: true, again: false });
    const adopted = onRecord(db, stream);
    expect([adopted.stage, adopted.proposers.at(-1)?.organisation]).toEqual(['development', 'organisation/tyne-networks']);
    const [closing, reversal] = read(db, 'register', stream).filter(({ type }) => /expired|voided/.test(type));
    expect(reversal).toMatchObject({
      corrects: closing?.position,
      data: { reason: expect.stringContaining('received in time, on 12 January 2021') },
    });
  });

  test('the entry that a double click is answered with is the adoption, not the reversal', async () => {
    await withdrawn('2020-12-24T10:00:00.000Z');
    await tick('2021-01-13T00:00:30.000Z');
    const asked = { stream, by: letter('2021-01-12T16:50:00.000Z'), now: '2021-01-13T09:00:00.000Z', token: 'letter' };
    const first = await asks(db, 'adopt', asked);
    expect(read(db, 'register', stream).find(({ position: at }) => first.ok && at === first.entry)?.type).toBe('adopted');
    expect(await asks(db, 'adopt', asked)).toEqual({ ...first, again: true });
  });

  test('received on the day after, it is refused, and the closure stands', async () => {
    await withdrawn('2020-12-24T10:00:00.000Z');
    await tick('2021-01-13T00:00:30.000Z');
    const by = letter('2021-01-13T00:00:00.000Z');
    expect(await asks(db, 'adopt', { stream, by, now: '2021-01-13T09:00:00.000Z' })).toMatchObject({
      reason: 'The 10 Working Day adoption window for DP900 closed on 12 January 2021.',
    });
    expect(onRecord(db, stream).stage).toBe('withdrawn');
  });

  test('of two letters of that day the earlier entered stands, and the second is told of it', async () => {
    await withdrawn('2020-12-24T10:00:00.000Z');
    await tick('2021-01-13T00:00:30.000Z');
    await asks(db, 'adopt', { stream, by: letter('2021-01-12T16:50:00.000Z'), now: '2021-01-13T09:00:00.000Z' });
    const dcc: Actor = { ...cast.dcc, received: letter('2021-01-12T16:55:00.000Z').received as NonNullable<Actor['received']> };
    expect(await asks(db, 'adopt', { stream, by: dcc, now: '2021-01-13T09:05:00.000Z' })).toMatchObject({
      reason: 'Tyne Networks adopted DP900 at 16:50 on 12 January 2021.',
    });
  });
});

describe('CALENDAR-2: the end of a window in London', () => {
  const adopting = (now: string) => asks(db, 'adopt', { stream, by: cast.party, now });
  const closed = { ok: false, rule: 'ADOPT-9' };

  test('in winter, 12 January 2021: a second before midnight is in time and marked, midnight is not', async () => {
    expect(await withdrawn('2020-12-24T10:00:00.000Z')).toBe('2021-01-12');
    expect(await adopting('2021-01-13T00:00:00.000Z')).toMatchObject(closed);
    expect(await adopting('2021-01-12T23:59:59.999Z')).toMatchObject({ ok: true });
    expect(onRecord(db, stream).formal.adoptions[0]?.afterFive).toBe(true);
  });

  test('on the first Working Day after the clocks went forward, 29 March 2021, it ends at 23:00 UTC', async () => {
    expect(await withdrawn('2021-03-15T10:00:00.000Z')).toBe('2021-03-29');
    expect(await adopting('2021-03-29T23:00:00.000Z')).toMatchObject(closed);
    expect(await adopting('2021-03-29T22:59:59.000Z')).toMatchObject({ ok: true });
  });

  test('on the first Working Day after they went back, 1 November 2021, it ends at midnight UTC', async () => {
    expect(await withdrawn('2021-10-18T10:00:00.000Z')).toBe('2021-11-01');
    expect(await adopting('2021-11-02T00:00:00.000Z')).toMatchObject(closed);
    expect(await adopting('2021-11-01T23:59:59.000Z')).toMatchObject({ ok: true });
  });

  test.each([
    ['28 March 2021 at 00:30, before the clocks go forward', '2021-03-28T00:30:00.000Z', '2021-03-28', '2021-04-13'],
    ['29 March 2021 at 00:30 in London, which is 28 March in UTC', '2021-03-28T23:30:00.000Z', '2021-03-29', '2021-04-14'],
    ['31 October 2021 at 00:30 in London, which is 30 October in UTC', '2021-10-30T23:30:00.000Z', '2021-10-31', '2021-11-12'],
    ['31 October 2021 at 01:30, the first time', '2021-10-31T00:30:00.000Z', '2021-10-31', '2021-11-12'],
    ['31 October 2021 at 01:30, the second time', '2021-10-31T01:30:00.000Z', '2021-10-31', '2021-11-12'],
    ['1 November 2021 at 00:30', '2021-11-01T00:30:00.000Z', '2021-11-01', '2021-11-15'],
  ])('a notice of %s counts from its day in London', async (_, now, day, deadline) => {
    expect(await withdrawn(now)).toBe(deadline);
    expect(onRecord(db, stream).formal.withdrawal?.notice).toBe(day);
  });

  test('two clocks at once record an end once, on the day on which it came about', async () => {
    await withdrawn('2020-12-24T10:00:00.000Z');
    const [one, two] = await Promise.all([tick('2021-01-13T00:00:00.000Z'), tick('2021-01-13T00:00:00.000Z')]);
    expect(one.events + two.events).toBe(1);
    expect(await tick('2021-02-01T00:00:00.000Z')).toEqual({ events: 0, proposals: 0 });
    expect(read(db, 'register', stream).at(-1)).toMatchObject({ actor: 'clock', effective: { on: '2021-01-13' } });
  });
});
