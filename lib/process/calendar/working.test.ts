import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekday } from '../day.ts';
import { calendarDaysAfter, inclusiveWorking, windowOf } from './working.ts';
import { addWorkingDays, workingDaysInclusive } from './working-days.ts';

const someDay = fc.integer({ min: 0, max: daysBetween('2012-03-01', '2028-09-01') }).map((n) => addDays('2012-03-01', n));

describe('CALENDAR-2 Every deadline shows its working', () => {
  it('10 Working Days from the notice of 24 December 2020, day by day', () => {
    const found = windowOf('2020-12-24', 10);
    if (!found.ok) throw new Error(found.reason);
    expect(found.day).toBe('2021-01-12');
    expect(found.working.sentence).toBe(
      'Tuesday 12 January 2021 is 10 Working Days after Thursday 24 December 2020, which is not counted itself. ' +
        'Not counted: weekends, 25 December 2020 (Christmas Day), 28 December 2020 (substitute day for Boxing Day) and 1 January 2021 (New Year’s Day).',
    );
    expect(found.working.days.slice(0, 6)).toEqual([
      { day: '2020-12-24', counted: 0, why: null },
      { day: '2020-12-25', counted: null, why: 'Christmas Day' },
      { day: '2020-12-26', counted: null, why: 'Saturday' },
      { day: '2020-12-27', counted: null, why: 'Sunday' },
      { day: '2020-12-28', counted: null, why: 'substitute day for Boxing Day' },
      { day: '2020-12-29', counted: 1, why: null },
    ]);
    expect(found.working.days.at(-1)).toEqual({ day: '2021-01-12', counted: 10, why: null });
  });

  it('Papers for the Panel of 9 April 2021 count backwards over Easter to 31 March', () => {
    const found = windowOf('2021-04-09', -5);
    if (!found.ok) throw new Error(found.reason);
    expect(found.working.sentence).toBe(
      'Wednesday 31 March 2021 is 5 Working Days before Friday 9 April 2021, which is not counted itself. ' +
        'Not counted: weekends, 2 April 2021 (Good Friday) and 5 April 2021 (Easter Monday).',
    );
    expect(found.working.days.filter((d) => d.counted !== null).map((d) => [d.day, d.counted])).toEqual([
      ['2021-04-09', 0],
      ['2021-04-08', 1],
      ['2021-04-07', 2],
      ['2021-04-06', 3],
      ['2021-04-01', 4],
      ['2021-03-31', 5],
    ]);
  });

  it('The Refinement Consultation of MP147, 25 January to 12 February 2021', () => {
    const found = inclusiveWorking('2021-01-25', '2021-02-12');
    expect(found).toMatchObject({ ok: true, count: 15 });
    expect(found.ok && found.working.sentence).toBe(
      'From Monday 25 January 2021 to Friday 12 February 2021 is 15 Working Days, the first and the last day included. Not counted: weekends.',
    );
  });

  it('28 calendar days from 1 March 2021 end on 29 March 2021', () => {
    const { day, working } = calendarDaysAfter('2021-03-01', 28);
    expect(day).toBe('2021-03-29');
    expect(working.days.at(-1)).toEqual({ day: '2021-03-29', counted: 28, why: null });
  });

  it('The days that a window counts are its length, numbered in order, and it ends where addWorkingDays does', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -40, max: 40 }), (from, n) => {
        const found = windowOf(from, n);
        if (!found.ok) throw new Error(found.reason);
        const { days, to } = found.working;
        expect(addWorkingDays(from, n)).toEqual({ ok: true, day: to });
        expect(days.flatMap((d) => (d.counted === null ? [] : [d.counted]))).toEqual(Array.from({ length: Math.abs(n) + 1 }, (_, i) => i));
        expect(days[0]?.day).toBe(from);
        expect(days.at(-1)?.day).toBe(to);
        expect(days).toHaveLength(Math.abs(daysBetween(from, to)) + 1);
        for (const d of days) expect(d.counted === null).toBe(d.why !== null);
      }),
    );
  });

  it('The days that a period counts are its length, and every weekend is left out by name', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 40 }), (open, n) => {
        const found = inclusiveWorking(open, addDays(open, n));
        if (!found.ok) throw new Error(found.reason);
        expect(workingDaysInclusive(open, addDays(open, n))).toEqual({ ok: true, count: found.count });
        expect(found.working.days.filter((d) => d.counted !== null)).toHaveLength(found.count);
        for (const d of found.working.days) if (weekday(d.day).startsWith('S')) expect(d.why).toBe(weekday(d.day));
      }),
    );
  });
});
