import { describe, expect, test } from 'vitest';
import { closesAtInstant } from '../calendar/london.ts';
import { englandAndWales, withHolidays } from '../calendar/working-days.ts';
import type { Day } from '../day.ts';
import { daysLeft, type Period, reminderDue } from './reminders.ts';

/** The Refinement Consultation on MP147: 15 Working Days from Monday 25 January 2021. */
const refinement: Period = { opens: '2021-01-25', closes: '2021-02-12', hour: '17:00' };
/** Its Modification Report Consultation: it closes on Good Friday. */
const report: Period = { opens: '2021-03-15', closes: '2021-04-02', hour: '17:00' };

const at = (day: Day, hour = '09:00') => closesAtInstant(day, hour);
/** What is due on each day of a time on which something is. */
function dueOn(period: Period, from: Day, days: number, calendar = englandAndWales) {
  const found: [Day, string][] = [];
  for (let n = 0, before: string | null = null; n < days; n += 1) {
    const day = new Date(Date.parse(from) + n * 86_400_000).toISOString().slice(0, 10);
    const due = reminderDue(period, at(day), calendar);
    if (due && due !== before) found.push([day, due]);
    before = due;
  }
  return found;
}

describe('FOLLOW-5: Parties and followers are reminded', () => {
  test('on the day it opens, and five and two Working Days before it closes', () =>
    expect(dueOn(refinement, '2021-01-18', 40)).toEqual([
      ['2021-01-25', 'open'],
      ['2021-02-05', 'five-left'],
      ['2021-02-10', 'two-left'],
    ]));

  test('counted back over Good Friday and Easter Monday', () => {
    expect(dueOn(report, '2021-03-10', 40).slice(1)).toEqual([
      ['2021-03-25', 'five-left'],
      ['2021-03-30', 'two-left'],
    ]);
    expect(dueOn({ ...report, closes: '2021-04-06' }, '2021-03-10', 40).slice(1)).toEqual([
      ['2021-03-26', 'five-left'],
      ['2021-03-31', 'two-left'],
    ]);
    for (const [day, closes, left] of [
      ['2021-03-30', '2021-04-02', 2],
      ['2021-03-31', '2021-04-06', 2],
      ['2021-03-25', '2021-04-02', 5],
    ] as const)
      expect(daysLeft(day, closes), `${day} to ${closes}`).toBe(left);
  });

  test('a day earlier where a holiday is declared in between', () => {
    const declared = withHolidays(englandAndWales, [{ day: '2021-02-11', name: 'A day of mourning', oneOff: true }]);
    expect(dueOn(refinement, '2021-01-18', 40, declared).slice(1)).toEqual([
      ['2021-02-04', 'five-left'],
      ['2021-02-09', 'two-left'],
    ]);
  });

  test('at 7am in London, by winter time and by summer time', () => {
    expect(reminderDue(refinement, '2021-01-25T06:59:59.000Z')).toBeNull();
    expect(reminderDue(refinement, '2021-01-25T07:00:00.000Z')).toBe('open');
    expect(reminderDue(report, '2021-03-30T05:59:59.000Z')).toBe('five-left');
    expect(reminderDue(report, '2021-03-30T06:00:00.000Z')).toBe('two-left');
  });

  test('not before it opens, and of a short one only what lies within it', () => {
    expect(reminderDue(refinement, at('2021-01-24'))).toBeNull();
    expect(dueOn({ opens: '2021-02-08', closes: '2021-02-12', hour: '17:00' }, '2021-02-01', 20)).toEqual([
      ['2021-02-08', 'open'],
      ['2021-02-10', 'two-left'],
    ]);
    expect(dueOn({ opens: '2021-02-10', closes: '2021-02-12', hour: '17:00' }, '2021-02-01', 20)).toEqual([['2021-02-10', 'open']]);
  });

  test('not once it has closed: at 5pm exactly it is open, a second later it is not', () => {
    expect(reminderDue(refinement, '2021-02-12T17:00:00.000Z')).toBe('two-left');
    expect(reminderDue(refinement, '2021-02-12T17:00:01.000Z')).toBeNull();
  });

  test('of the last thing alone where a server was down for a week', () =>
    expect(reminderDue(refinement, at('2021-02-11'))).toBe('two-left'));

  test('not of the opening where the announcement of the same day has told it', () => {
    expect(reminderDue({ ...refinement, announced: '2021-01-25' }, at('2021-01-25', '12:00'))).toBeNull();
    expect(reminderDue({ ...refinement, announced: '2021-01-22' }, at('2021-01-25', '12:00'))).toBe('open');
  });

  test('of the publication of the responses, while that is news', () => {
    const published = { ...refinement, published: '2021-02-19' };
    expect(reminderDue(published, at('2021-02-18', '23:00'))).toBeNull();
    expect(reminderDue(published, at('2021-02-19', '00:00'))).toBe('published');
    expect(reminderDue(published, at('2021-02-26'))).toBe('published');
    expect(reminderDue(published, at('2021-02-27'))).toBeNull();
  });

  test('not where the table of holidays does not reach so far', () =>
    expect(reminderDue({ opens: '2029-02-01', closes: '2029-02-20', hour: '17:00' }, at('2029-02-19'))).toBe('open'));
});
