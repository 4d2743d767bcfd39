import { describe, expect, test } from 'vitest';
import type { When } from '../day.ts';
import type { StageStep } from './proposal.ts';
import type { Stage } from './stage-names.ts';
import { staysOf } from './stays.ts';

const on = (day: string): When => ({ on: day });
const by = (day: string): When => ({ from: null, to: day, text: `by ${day}` });
const step = (stage: Stage | null, effective: When, type = 'stage-attested'): StageStep => ({
  ...{ stage, effective, type, entry: 1, actor: 'import', rule: null, source: null, label: null },
});
const days = (...steps: StageStep[]) => staysOf(steps).map(({ stage, since, until, left }) => [stage, since, until, left]);

describe('a proposal’s stays in its stages', () => {
  test('each runs from the day it came in to the day it went on; the last has no end', () =>
    expect(days(step('development', on('2019-10-14')), step('refinement', on('2020-12-11')))).toEqual([
      ['development', '2019-10-14', '2020-12-11', true],
      ['refinement', '2020-12-11', null, false],
    ]));

  test('a stage that a later paper states again goes on from its first day', () =>
    expect(
      days(step('refinement', on('2020-12-11')), step('refinement', by('2021-03-05')), step('panel-report', on('2021-03-12'))),
    ).toEqual([
      ['refinement', '2020-12-11', '2021-03-12', true],
      ['panel-report', '2021-03-12', null, false],
    ]));

  test('a day that no source gives stays unknown, at the end as at the beginning', () =>
    expect(days(step('development', on('2019-10-14')), step('refinement', by('2021-03-05')), step('withdrawn', on('2021-06-18')))).toEqual([
      ['development', '2019-10-14', null, true],
      ['refinement', null, '2021-06-18', true],
      ['withdrawn', '2021-06-18', null, false],
    ]));

  test('a time without a recorded stage is no stay, and ends the one before it', () =>
    expect(days(step('development', on('2019-10-14')), step(null, on('2020-01-01')), step('refinement', on('2020-12-11')))).toEqual([
      ['development', '2019-10-14', '2020-01-01', true],
      ['refinement', '2020-12-11', null, false],
    ]));

  const turns = (...steps: [Stage, string][]) =>
    staysOf(steps.map(([stage, type]) => step(stage, on('2021-01-04'), type))).map(({ turn }) => turn);

  test('SENDBACK-4: back with the Panel is a turn only where the Authority sent it back', () =>
    expect(
      turns(
        ['panel-report', 'report-submitted'],
        ['change-board', 'report-finalised'],
        ['panel-report', 'return-recommended'],
        ['authority', 'result-published'],
        ['panel-report', 'sent-back'],
        ['appeal-authority', 'appealed'],
        ['panel-report', 'authority-determined'],
        ['rejected', 'authority-determined'],
      ),
    ).toEqual([null, null, null, null, 'sent-back', null, 'sent-back', null]));

  test('WITHDRAW-1: a withdrawal counts once, from its notice on, and an adoption beside it', () =>
    expect(
      turns(
        ['refinement', 'converted'],
        ['withdrawal-received', 'withdrawn-by-proposer'],
        ['withdrawal-notice', 'withdrawal-notified'],
        ['refinement', 'adopted'],
        ['withdrawal-received', 'withdrawn-by-proposer'],
        ['withdrawal-notice', 'withdrawal-notified'],
        ['withdrawn', 'adoption-window-expired'],
      ),
    ).toEqual([null, 'withdrawn', null, 'adopted', 'withdrawn', null, null]));

  test('a paper that knows a proposal as withdrawn tells of one withdrawal', () =>
    expect(turns(['refinement', 'stage-attested'], ['withdrawn', 'stage-attested'])).toEqual([null, 'withdrawn']));
});
