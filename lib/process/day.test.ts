import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekday } from './day.ts';

const anyDay = fc.integer({ min: 0, max: 30_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));

describe('Days', () => {
  it.each([
    ['2020-02-28', 1, '2020-02-29'],
    ['2021-02-28', 1, '2021-03-01'],
    ['2020-12-31', 1, '2021-01-01'],
    ['2021-03-27', 2, '2021-03-29'],
    ['2021-01-01', -1, '2020-12-31'],
    ['2021-03-01', 28, '2021-03-29'],
  ])('%s and %i days is %s', (from, n, to) => {
    expect(addDays(from, n)).toBe(to);
    expect(daysBetween(from, to)).toBe(n);
  });

  it.each([
    ['2021-03-12', 'Friday'],
    ['2019-09-12', 'Thursday'],
    ['2020-02-29', 'Saturday'],
    ['2021-02-28', 'Sunday'],
  ])('%s is a %s', (d, name) => {
    expect(weekday(d)).toBe(name);
  });

  it('Adding days and counting them are inverse, and a week later is the same weekday', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (d, n) => {
        expect(daysBetween(d, addDays(d, n))).toBe(n);
        expect(weekday(addDays(d, 7))).toBe(weekday(d));
      }),
    );
  });
});
