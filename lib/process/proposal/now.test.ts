import { describe, expect, test } from 'vitest';
import { englandAndWales, withHolidays } from '../calendar/working-days.ts';
import { preview } from '../preview.ts';
import { findAct } from './acts/index.ts';
import { due } from './due.ts';
import { nowOf } from './now.ts';
import type { Proposal } from './proposal.ts';
import { at, ballotOf, cast, contextOf, inStage, raise, take } from './testing.ts';

const published = () =>
  take('publish-result', inStage('change-board', '2018', { converted: true, path: 'self-governance' }), {
    by: cast.secas,
    on: '2021-04-14',
    context: { ballot: ballotOf(7, 3, 2, '2021-04-14') },
  });

describe('a live proposal', () => {
  test('says on whom it waits', () =>
    expect(nowOf(raise(), '2019-10-01')).toMatchObject({
      sentence: 'Development Stage. It waits for the Change Sub-Committee.',
      waitsOn: 'the Change Sub-Committee',
      deadline: null,
    }));

  test('with an open consultation says by when to respond', () => {
    const consulting = inStage('report-consultation', '2018', {}, { consultation: { opens: '2021-03-15', closes: '2021-04-06' } });
    expect(nowOf(consulting, '2021-03-31').sentence).toBe(
      'Respond by 5pm on Tuesday 6 April 2021, 2 Working Days left. SEC Parties other than the DCC may respond.',
    );
    expect(nowOf(consulting, '2021-04-06', { now: '2021-04-06T16:00:01.000Z' }).deadline).toBeNull();
  });

  test('that was decided says until when it can be appealed, and how that was worked out', () => {
    const now = nowOf(published(), '2021-04-28');
    expect(now.sentence).toBe('Approved. An appeal can be made until the end of Wednesday 28 April 2021, today.');
    expect(now.working?.sentence).toMatch(/is 10 Working Days after Wednesday 14 April 2021/);
    expect(now.how).toMatch(/The Helpdesk takes the same/);
  });

  test('CALENDAR-1: a holiday declared while it can be appealed moves nothing, and the working is that of the day on which the window opened', () => {
    const calendar = withHolidays(englandAndWales, [{ day: '2021-04-20', name: 'A day declared', oneOff: true }]);
    const entry = published().steps.at(-1)?.entry;
    const now = nowOf(published(), '2021-04-28', { calendar, calendarAt: (at) => (at === entry ? englandAndWales : calendar) });
    expect(now.deadline).toBe('2021-04-28');
    expect(now.working?.sentence).toMatch(
      /is 10 Working Days after Wednesday 14 April 2021.* Counted with the Working Days .* does not move its end\.$/,
    );
    expect(now.working?.days.filter(({ counted }) => counted === null).map(({ why }) => why)).not.toContain('A day declared');
    expect(nowOf(published(), '2021-04-28', { calendar }).working).toBeUndefined();
    expect(nowOf(published(), '2021-04-28', { calendar, calendarAt: () => calendar }).working).toBeUndefined();
  });

  test('CALENDAR-4: that is approved says on which day it takes effect; where no option is left, that the Panel must set one', () => {
    const approved = (
      implementation: string | null,
      decidedBy: string,
      path: 'authority-determined' | 'self-governance' = 'authority-determined',
    ) =>
      inStage(
        'pending-implementation',
        '2018',
        {
          ...{ converted: true, path },
          implementationOptions: [
            {
              ...{ date: '2021-11-04', decidedAfter: null, decidedBy, release: 'release/2021-11' },
              entry: 1,
              source: null,
              effective: { on: '2021-03-12' },
            },
          ],
        },
        { decided: { by: 'authority', outcome: 'approve', on: '2021-07-05', final: true }, implementation },
      );
    const dated = approved('2021-11-04', '2021-10-21');
    expect(nowOf(dated, '2021-07-06')).toMatchObject({
      sentence: 'Pending implementation. It takes effect on Thursday 4 November 2021.',
      waitsOn: 'the Code Administrator',
    });
    expect(nowOf(dated, '2021-11-05').sentence).toBe('Pending implementation. It waits for the Code Administrator.');
    expect(nowOf(approved(null, '2021-06-10'), '2021-07-06')).toMatchObject({
      sentence:
        'Pending implementation. No implementation option is left for a decision on 5 July 2021; the Authority must set a new date.',
      waitsOn: 'the Authority',
    });
    expect(nowOf(approved(null, '2021-06-10', 'self-governance'), '2021-07-06')).toMatchObject({
      sentence: 'Pending implementation. No implementation option is left for a decision on 5 July 2021; the Panel must set a new date.',
      waitsOn: 'the Panel',
    });
  });

  test('on hold says why', () => {
    const held = inStage('development', '2018', { onHold: 'Waiting for measurements.' });
    expect(nowOf(held, '2020-02-01').sentence).toBe(
      'On hold: Waiting for measurements. Development Stage. It waits for the Change Sub-Committee.',
    );
  });
});

describe('what only papers tell', () => {
  const mp147 = (): Proposal => {
    const known = inStage('refinement', '2018', { imported: true, converted: true }, { acted: false });
    const row = (order: number, what: string, from: string, to: string, standing: 'fact' | 'plan') => ({
      order,
      what,
      when: { from, to, text: `${from} – ${to}` },
      standing,
      entry: order,
      source: null,
      effective: { on: '2021-03-05' },
    });
    return {
      ...known,
      timetable: [
        row(1, 'Refinement Consultation', '2021-01-25', '2021-02-12', 'fact'),
        row(2, 'Modification Report Consultation', '2021-03-15', '2021-04-02', 'plan'),
      ],
    };
  };

  test('says what was last recorded and planned, and counts nothing down', () => {
    const now = nowOf(mp147(), '2026-11-22', {
      lastRecorded: { day: '2021-03-05', paper: 'p' },
      nameOf: () => 'Panel paper SECP_90_1203_20',
    });
    expect(now).toEqual({
      sentence:
        'Last recorded (5 March 2021, Panel paper SECP_90_1203_20): Refinement Process. What was planned then: Modification Report Consultation, 15 March 2021 to 2 April 2021. What followed is not in our sources.',
      waitsOn: '',
      deadline: null,
      after: '',
      how: '',
    });
  });

  test('starts no clock, whatever a paper attests', () => {
    const withdrawal = {
      reason: 'r',
      at: '2020-01-01T12:00:00.000Z',
      resumeStage: 'development',
      on: '2020-01-01',
      entry: 1,
      source: null,
      notice: '2020-01-01',
      adoptDeadline: '2020-01-15',
    } as const;
    const open = inStage('withdrawal-notice', '2018', { imported: true }, { acted: false, withdrawal });
    expect(due(open, '2026-11-22')).toBeNull();
    expect(due({ ...open, imported: false }, '2020-01-15')).toBeNull();
    expect(due({ ...open, imported: false }, '2020-01-16')).toMatchObject({ on: '2020-01-16', event: { type: 'adoption-window-expired' } });
  });

  test('that ended says how, without a guess', () =>
    expect(nowOf(inStage('rejected', '2018', { imported: true }, { acted: false }), '2026-11-22').sentence).toMatch(
      /^Last recorded \(.*\): Rejected\.$/,
    ));
});

test('a preview tells the new stage, the window that starts, and what becomes public', () => {
  const act = findAct('give-withdrawal-notice');
  const received = take('withdraw', raise(), { by: cast.proposer, on: '2020-12-23', input: { reason: 'Solved otherwise' } });
  const seen = act && preview(act, { proposal: received, actor: cast.secas, context: contextOf(), now: at('2020-12-24'), input: {} });
  if (!seen?.ok) throw new Error('refused');
  expect(seen.preview).toMatchObject({
    before: 'Withdrawn by the Proposer – notice to Parties to follow',
    after: 'Withdrawal notified – open for adoption',
    clocks: [{ title: 'Adoption of a withdrawn proposal', day: '2021-01-12' }],
    told: [{ audience: 'all-parties' }, { audience: 'proposer' }, { audience: 'followers' }],
  });
  expect(received.stage).toBe('withdrawal-received');
});
