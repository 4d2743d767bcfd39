import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '../day.ts';
import { lastWeekday, nthWeekday } from './patterns.ts';
import { spoken, spokenWithWeekday, spokenWorkingDays } from './spoken.ts';

const year = fc.integer({ min: 2000, max: 2099 });
const month = fc.integer({ min: 1, max: 12 });
const name = fc.constantFrom('Monday' as const, 'Thursday' as const, 'Friday' as const, 'Sunday' as const);

describe('Patterns of the calendar', () => {
  it('The last Thursday of December 2020 is the 31st', () => {
    expect(lastWeekday(2020, 12, 'Thursday')).toBe('2020-12-31');
  });

  it('The first weekday lies in the first seven days, the last in the last seven', () => {
    fc.assert(
      fc.property(year, month, name, (y, m, n) => {
        const first = nthWeekday(y, m, n, 1);
        const last = lastWeekday(y, m, n);
        expect([weekday(first), weekday(last)]).toEqual([n, n]);
        expect(Number(first.slice(8))).toBeLessThanOrEqual(7);
        expect(first.slice(0, 7)).toBe(last.slice(0, 7));
        expect(addDays(last, 7).slice(0, 7)).not.toBe(last.slice(0, 7));
      }),
    );
  });
});

describe('Days and lengths in a sentence', () => {
  it('14 April 2021 is a Wednesday', () => {
    expect(spoken('2021-04-14')).toBe('14 April 2021');
    expect(spokenWithWeekday('2021-04-14')).toBe('Wednesday 14 April 2021');
    expect([0, 1, 15].map(spokenWorkingDays)).toEqual(['0 Working Days', '1 Working Day', '15 Working Days']);
  });
});
