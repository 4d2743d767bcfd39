import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, daysBetween } from '../day.ts';
import { holidaysOfEnglandAndWales } from './holidays.ts';
import {
  addWorkingDays,
  englandAndWales,
  isWorkingDay,
  outsideTable,
  whyNot,
  withHolidays,
  workingDaysInclusive,
  workingDaysLeft,
} from './working-days.ts';

const someDay = fc.integer({ min: 0, max: daysBetween('2012-03-01', '2028-09-01') }).map((n) => addDays('2012-03-01', n));
const few = fc.integer({ min: 0, max: 40 });

/** The naive model: nothing but a set of holidays and the day of the week. */
const holidaySet = new Set(holidaysOfEnglandAndWales.map((h) => h.day));
const works = (d: Day) => ![0, 6].includes(new Date(`${d}T12:00:00Z`).getUTCDay()) && !holidaySet.has(d);
const dayOf = (r: ReturnType<typeof addWorkingDays>) => (r.ok ? r.day : r.reason);
const countOf = (r: ReturnType<typeof workingDaysInclusive>) => (r.ok ? r.count : r.reason);

describe('CALENDAR-1 A Working Day is Monday to Friday and no holiday in England and Wales', () => {
  it.each([
    ['2021-04-01', null],
    ['2021-04-02', 'Good Friday'],
    ['2021-04-03', 'Saturday'],
    ['2021-04-04', 'Sunday'],
    ['2021-04-05', 'Easter Monday'],
    ['2020-05-04', null],
    ['2020-05-08', 'Early May bank holiday, moved for VE Day'],
    ['2021-12-25', 'Saturday'],
    ['2021-12-28', 'substitute day for Boxing Day'],
    ['2022-09-19', 'State Funeral of Queen Elizabeth II'],
    ['2029-01-02', 'outside the table of bank holidays'],
    ['2029-01-06', 'Saturday'],
  ])('%s: %s', (d, why) => {
    expect(whyNot(d)).toBe(why);
    expect(isWorkingDay(d)).toBe(why === null);
  });

  it('A one-off holiday that is announced late is added as data and leaves the table as it was', () => {
    const added = withHolidays(englandAndWales, [{ day: '2027-07-01', name: 'A day of thanks', oneOff: true }]);
    expect(whyNot('2027-07-01', added)).toBe('A day of thanks');
    expect(whyNot('2027-07-01')).toBeNull();
    expect(dayOf(addWorkingDays('2027-06-30', 1, added))).toBe('2027-07-02');
  });
});

describe('CALENDAR-2 A window of n Working Days: the day from which it runs is day 0', () => {
  it.each([
    ['2020-12-24', 10, '2021-01-12'],
    ['2021-04-14', 10, '2021-04-28'],
    ['2019-09-12', 5, '2019-09-19'],
    ['2021-04-02', 10, '2021-04-19'],
    ['2016-12-08', 15, '2017-01-03'],
    ['2014-08-14', 15, '2014-09-05'],
    ['2021-01-08', -5, '2020-12-31'],
    ['2021-04-09', -5, '2021-03-31'],
    ['2016-03-11', -10, '2016-02-26'],
    ['2021-06-24', -10, '2021-06-10'],
    ['2021-11-04', -10, '2021-10-21'],
    ['2021-04-02', 0, '2021-04-02'],
  ])('%s and %i Working Days is %s', (from, n, to) => {
    expect(dayOf(addWorkingDays(from, n))).toBe(to);
  });

  it('It agrees with counting day by day', () => {
    fc.assert(
      fc.property(someDay, few, fc.constantFrom(1, -1), (from, n, step) => {
        const found = dayOf(addWorkingDays(from, n * step));
        let counted = 0;
        for (let at = from; at !== found; ) {
          at = addDays(at, step);
          if (works(at)) counted += 1;
        }
        expect(counted).toBe(n);
        expect(n === 0 || works(found)).toBe(true);
      }),
    );
  });

  it('From a Working Day, forth and back is the same day', () => {
    fc.assert(
      fc.property(someDay.filter(works), fc.integer({ min: -40, max: 40 }), (from, n) => {
        expect(dayOf(addWorkingDays(dayOf(addWorkingDays(from, n)), -n))).toBe(from);
      }),
    );
  });
});

describe('CALENDAR-2 The length of a consultation counts its opening and its closing day', () => {
  it.each([
    ['2021-01-25', '2021-02-12', 15],
    ['2021-04-12', '2021-04-30', 15],
    ['2021-03-15', '2021-04-02', 14],
    ['2021-03-15', '2021-04-06', 15],
    ['2021-03-15', '2021-04-07', 16],
    ['2021-03-15', '2021-03-15', 1],
    ['2021-04-03', '2021-04-05', 0],
    ['2021-04-07', '2021-04-06', 0],
  ])('%s to %s is %i', (open, close, count) => {
    expect(countOf(workingDaysInclusive(open, close))).toBe(count);
  });

  it('It is one more than the window that ends on the same day, from a Working Day', () => {
    fc.assert(
      fc.property(someDay.filter(works), few, (open, n) => {
        expect(countOf(workingDaysInclusive(open, dayOf(addWorkingDays(open, n))))).toBe(n + 1);
      }),
    );
  });
});

describe('CALENDAR-2 Working Days left', () => {
  it.each([
    ['2021-02-09', '2021-02-12', 3, false],
    ['2021-02-12', '2021-02-12', 0, false],
    ['2021-02-13', '2021-02-12', 0, true],
    ['2021-02-06', '2021-02-12', 5, false],
    ['2020-12-24', '2021-01-12', 10, false],
  ])('On %s there are, to %s, %i left', (today, deadline, count, passed) => {
    expect(workingDaysLeft(today, deadline)).toEqual({ ok: true, count, passed });
  });

  it('So many days on, the deadline is there', () => {
    fc.assert(
      fc.property(someDay, few, (today, n) => {
        expect(workingDaysLeft(today, dayOf(addWorkingDays(today, n)))).toEqual({ ok: true, count: n, passed: false });
      }),
    );
  });
});

describe('CALENDAR-1 A day that the table does not cover is refused with a sentence', () => {
  const late = {
    ok: false,
    rule: 'CALENDAR-1',
    reason: 'The table of bank holidays ends on 31 December 2028; Working Days after it cannot be counted yet.',
  };
  const early = {
    ok: false,
    rule: 'CALENDAR-1',
    reason: 'The table of bank holidays begins on 1 January 2012; Working Days before it cannot be counted.',
  };

  it('10 Working Days from 20 December 2028 end in 2029', () => {
    expect(addWorkingDays('2028-12-20', 10)).toEqual(late);
    expect(addWorkingDays('2035-01-01', 0)).toEqual(late);
    expect(workingDaysInclusive('2028-12-20', '2029-01-05')).toEqual(late);
    expect(workingDaysLeft('2026-11-22', '2029-01-05')).toEqual(late);
    expect(workingDaysLeft('2029-01-05', '2021-02-12')).toEqual(late);
  });

  it('10 Working Days before 5 January 2012 lie in 2011', () => {
    expect(addWorkingDays('2012-01-05', -10)).toEqual(early);
  });

  it('The last day of the table is covered, the next one not', () => {
    expect(outsideTable(['2012-01-01', '2028-12-31'])).toBeNull();
    expect(outsideTable(['2028-12-31', '2029-01-01'])).toEqual(late);
  });
});
