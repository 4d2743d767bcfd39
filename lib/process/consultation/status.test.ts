import { describe, expect, it } from 'vitest';
import { englandAndWales, withHolidays } from '../calendar/working-days.ts';
import { dueOn, momentsOf } from './due.ts';
import { consultationStatus } from './status.ts';
import { consultationWith } from './testing.ts';

const consultation = consultationWith();

describe('CONSULT-3 Where a consultation stands', () => {
  it.each([
    ['2021-01-24T23:59:59.000Z', 'forthcoming'],
    ['2021-01-25T00:00:00.000Z', 'open'],
    ['2021-02-09T12:00:00.000Z', 'open'],
    ['2021-02-10T12:00:00.000Z', 'closing-soon'],
    ['2021-02-12T17:00:00.000Z', 'closing-soon'],
    ['2021-02-12T17:00:01.000Z', 'closed'],
  ])('at %s it is %s', (now, status) => expect(consultationStatus(consultation, now)).toBe(status));

  it('In summer time it opens at midnight in London and closes at 5pm there: one that spans the change of the clocks on 28 March 2021', () => {
    const spring = consultationWith({ opens: '2021-03-15', closes: '2021-03-29' });
    expect(consultationStatus(spring, '2021-03-29T16:00:00.000Z')).toBe('closing-soon');
    expect(consultationStatus(spring, '2021-03-29T16:00:01.000Z')).toBe('closed');
    expect(consultationStatus(consultationWith({ opens: '2021-03-29' }), '2021-03-28T23:00:00.000Z')).not.toBe('forthcoming');
  });

  it('One without an hour is open to the end of its last day', () => {
    const late = consultationWith({ closesAt: null });
    expect(consultationStatus(late, '2021-02-12T23:30:00.000Z')).toBe('closing-soon');
    expect(consultationStatus(late, '2021-02-13T00:00:00.000Z')).toBe('closed');
  });

  it('CALENDAR-1: with a holiday declared on 11 February 2021 it is closing soon a day earlier', () => {
    const calendar = withHolidays(englandAndWales, [{ day: '2021-02-11', name: 'A day declared', oneOff: true }]);
    expect(consultationStatus(consultation, '2021-02-09T12:00:00.000Z', calendar)).toBe('closing-soon');
  });

  it('What a paper only planned is never open nor closed', () => {
    const planned = { ...consultationWith({ standing: 'plan' }), source: { paper: 'paper/p', place: 'p' } };
    for (const now of ['2021-01-01', '2021-02-01', '2026-01-01'])
      expect(consultationStatus(planned, `${now}T12:00:00.000Z`)).toBe('planned');
  });
});

describe('Time alone opens and closes it, each once', () => {
  it('nothing on the eve, opened on its first day, closed a moment after its hour', () => {
    const types = (now: string) => dueOn(consultation, now).map(({ type, effective }) => [type, effective]);
    expect(types('2021-01-24T12:00:00.000Z')).toEqual([]);
    expect(types('2021-01-25T12:00:00.000Z')).toEqual([['opened', { on: '2021-01-25' }]]);
    expect(types('2021-02-13T12:00:00.000Z')).toEqual([
      ['opened', { on: '2021-01-25' }],
      ['closed', { on: '2021-02-12' }],
    ]);
  });

  it('what is recorded is not recorded again, and what comes from a paper never', () => {
    const over = consultationWith({}, [
      { type: 'opened', data: {} },
      { type: 'closed', data: {} },
    ]);
    expect(dueOn(over, '2021-03-01T12:00:00.000Z')).toEqual([]);
    expect(momentsOf(over)).toEqual([]);
    expect(dueOn({ ...consultation, source: { paper: 'paper/p', place: 'p' } }, '2021-03-01T12:00:00.000Z')).toEqual([]);
  });

  it('it opens when the eve is over and closes at its hour in London', () => {
    expect(momentsOf(consultationWith({ opens: '2021-03-29', closes: '2021-04-06' })).map(({ at }) => at)).toEqual([
      '2021-03-28T22:59:59.999Z',
      '2021-04-06T16:00:00.999Z',
    ]);
  });
});
