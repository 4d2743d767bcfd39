import { beforeEach, describe, expect, test } from 'vitest';
import { read } from '#db/log.ts';
import type { Instant } from '#lib/process/day.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import type { ActName } from '#lib/process/proposal/arrows.ts';
import { cast } from '#lib/process/proposal/testing.ts';
import { tick } from './clock.ts';
import { asks, onRecord, putOnRecord, smallRegister } from './small-register.ts';

let db: Awaited<ReturnType<typeof smallRegister>>;
let stream: string;
beforeEach(async () => {
  db = await smallRegister();
  stream = await putOnRecord(db, { submitted: '2020-11-02' }, '2020-11-03');
});

const reason = { reason: 'Outside work.' };
/** Somebody whose letter the Helpdesk received at a moment. */
const letter = (from: Actor, at: Instant): Actor => ({
  ...from,
  received: { recordedBy: 'person/p005', at, on: at.slice(0, 10), how: 'letter', evidence: null },
});
const does = (act: ActName, by: Actor, now: Instant, input: Record<string, unknown> = {}) => asks(db, act, { stream, by, now, input });
const types = () => read(db, 'register', stream).map(({ type }) => type);
const whose = () => onRecord(db, stream).proposers.at(-1)?.organisation;

/** Northern Supply withdraws, and the notice is given on 24 December 2020 at 10:00: open until the end of 12 January 2021. */
async function openForAdoption() {
  await does('withdraw', cast.proposer, '2020-12-23T10:00:00.000Z', reason);
  await does('give-withdrawal-notice', cast.secas, '2020-12-24T10:00:00.000Z');
}

describe('RIGHT-24: only what comes from outside is received', () => {
  test('the Code Administrator cannot date its own notice back', async () => {
    await does('withdraw', cast.proposer, '2020-12-02T10:00:00.000Z', reason);
    const before = types();
    const answer = await does('give-withdrawal-notice', letter(cast.secas, '2020-12-02T11:00:00.000Z'), '2020-12-16T10:00:00.000Z');
    expect(answer).toMatchObject({ ok: false, rule: 'RIGHT-24' });
    expect(types()).toEqual(before);
  });

  test('nor is a hold, which is for the Code Administrator and a committee, received by post', async () => {
    const answer = await does('hold', letter(cast.party, '2020-12-02T11:00:00.000Z'), '2020-12-03T10:00:00.000Z', reason);
    expect(answer).toMatchObject({ ok: false, rule: 'RIGHT-24' });
  });
});

describe('RIGHT-25: the state at receipt decides', () => {
  test('before the proposal was raised there was nothing to act on', async () => {
    const answer = await does('represent', letter(cast.party, '2020-10-30T09:00:00.000Z'), '2020-11-04T10:00:00.000Z', { text: 'Ours.' });
    expect(answer).toMatchObject({ ok: false, rule: 'RIGHT-25', reason: expect.stringContaining('DP900 was not raised then') });
  });

  test('a further act that moved nothing does not stand in the way of a letter received before it', async () => {
    const timetable = { timetable: [{ what: 'Panel', on: '2021-01-08' }], ...reason };
    await does('set-timetable', cast.panel, '2020-12-03T10:00:00.000Z', timetable);
    const received = '2020-12-02T16:50:00.000Z';
    expect(await does('represent', letter(cast.party, received), '2020-12-04T10:00:00.000Z', { text: 'Ours.' })).toMatchObject({
      ok: true,
    });
    expect(await does('withdraw', letter(cast.proposer, received), '2020-12-04T10:05:00.000Z', reason)).toMatchObject({ ok: true });
    expect(onRecord(db, stream)).toMatchObject({ stage: 'withdrawal-received', formal: { withdrawal: { on: '2020-12-02' } } });
  });

  test('a representation received in time is recorded and reopens nothing', async () => {
    await openForAdoption();
    await tick('2021-01-13T00:00:30.000Z');
    const by = letter(cast.party, '2021-01-12T09:00:00.000Z');
    expect(await does('represent', by, '2021-01-14T09:00:00.000Z', { text: 'Ours.' })).toMatchObject({ ok: true });
    expect(onRecord(db, stream).stage).toBe('withdrawn');
    expect(types()).not.toContain('voided');
  });

  test('on the day of receipt the hour counts: what was not open yet at 9:00 is not adopted', async () => {
    await does('withdraw', cast.proposer, '2020-12-23T10:00:00.000Z', reason);
    await does('give-withdrawal-notice', cast.secas, '2020-12-24T14:00:00.000Z');
    const early = await does('adopt', letter(cast.party, '2020-12-24T09:00:00.000Z'), '2020-12-24T15:00:00.000Z');
    expect(early).toMatchObject({ ok: false, reason: 'DP900 is not open for adoption.' });
    expect(await does('adopt', letter(cast.party, '2020-12-24T14:30:00.000Z'), '2020-12-24T15:00:00.000Z')).toMatchObject({ ok: true });
  });
});

describe('RIGHT-26: what came later gives way, or is for the Code Administrator to settle', () => {
  test('an act that moved the proposal on since: refused, with the day of it', async () => {
    await openForAdoption();
    await does('adopt', cast.party, '2021-01-05T10:00:00.000Z');
    await does('withdraw', { ...cast.party, id: 'person/p1' }, '2021-01-06T10:00:00.000Z', reason);
    const before = types();
    expect(await does('adopt', letter(cast.dcc, '2021-01-04T09:00:00.000Z'), '2021-01-07T10:00:00.000Z')).toMatchObject({
      ok: false,
      rule: 'RIGHT-26',
      reason: expect.stringContaining('A further act was recorded on 5 January 2021'),
    });
    expect(types()).toEqual(before);
  });

  test('ADOPT-8: of a letter of 9:00 and an adoption on the site at 11:00 the letter is first, and the page tells of both', async () => {
    await openForAdoption();
    await does('adopt', cast.party, '2021-01-05T11:00:00.000Z');
    expect(whose()).toBe('organisation/tyne-networks');
    expect(await does('adopt', letter(cast.dcc, '2021-01-05T09:00:00.000Z'), '2021-01-05T15:00:00.000Z')).toMatchObject({ ok: true });
    const { stage, formal, events } = onRecord(db, stream);
    expect([stage, whose(), formal.adoptions.length]).toEqual(['development', 'organisation/dcc', 1]);
    expect(events.findLast(({ type }) => type === 'adoption-displaced')).toMatchObject({
      rule: 'RIGHT-26',
      data: {
        organisation: 'organisation/tyne-networks',
        at: '2021-01-05T11:00:00.000Z',
        reason: 'The first valid notice counts: one received at 09:00 on 5 January 2021 came before it.',
      },
    });
  });

  test('ADOPT-8: of two letters of a day the one of 10:00 counts, whichever is entered first', async () => {
    await openForAdoption();
    await does('adopt', letter(cast.party, '2021-01-05T16:50:00.000Z'), '2021-01-06T09:00:00.000Z');
    expect(await does('adopt', letter(cast.dcc, '2021-01-05T10:00:00.000Z'), '2021-01-06T09:05:00.000Z')).toMatchObject({ ok: true });
    expect(whose()).toBe('organisation/dcc');
  });

  test('ADOPT-8: a Party’s own earlier letter changes nothing', async () => {
    await openForAdoption();
    await does('adopt', cast.party, '2021-01-05T11:00:00.000Z');
    expect(await does('adopt', letter(cast.party, '2021-01-05T09:00:00.000Z'), '2021-01-05T15:00:00.000Z')).toMatchObject({
      rule: 'ADOPT-8',
    });
  });

  test('once the adopter has taken a formal act, an earlier letter is for the Code Administrator to settle', async () => {
    await openForAdoption();
    await does('adopt', cast.party, '2021-01-05T11:00:00.000Z');
    expect(await does('ask-for-conversion', cast.party, '2021-01-05T12:00:00.000Z')).toMatchObject({ ok: true });
    expect(await does('adopt', letter(cast.dcc, '2021-01-05T09:00:00.000Z'), '2021-01-05T15:00:00.000Z')).toMatchObject({
      rule: 'RIGHT-26',
    });
  });
});
