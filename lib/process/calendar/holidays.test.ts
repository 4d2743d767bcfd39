import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { weekday } from '../day.ts';
import { holidaysOfEnglandAndWales } from './holidays.ts';

const years = Array.from({ length: 17 }, (_, i) => 2012 + i);
const ours = (year: number) => holidaysOfEnglandAndWales.filter((h) => h.day.startsWith(`${year}-`)).map((h) => h.day);

/** The library's public holidays of England between Monday and Friday: one on a weekend is no Working Day anyway. */
function theirs(year: number): string[] {
  const found = new Holidays('GB', 'ENG').getHolidays(year).filter((h) => h.type === 'public' || h.type === 'bank');
  const days = found.map((h) => h.date.slice(0, 10)).filter((d) => weekday(d) !== 'Saturday' && weekday(d) !== 'Sunday');
  return [...new Set(days)].sort();
}

describe('CALENDAR-1 The holidays of England and Wales', () => {
  // One date differs in all 17 years. In 2012 the Spring bank holiday was moved from Monday 28 May to Monday 4 June, next to the Diamond
  // Jubilee on 5 June (Royal Proclamation of 2010). The library adds 5 June and leaves the other on 28 May.
  const libraryIsWrongOn: Record<number, { not: string; but: string }> = { 2012: { not: '2012-05-28', but: '2012-06-04' } };

  it.each(years)('%i agrees with the library date-holidays, but for the Spring bank holiday of 2012', (year) => {
    const wrong = libraryIsWrongOn[year];
    const corrected = theirs(year).map((d) => (d === wrong?.not ? wrong.but : d));
    expect(ours(year)).toEqual(corrected);
  });

  it('The moved and added days are marked as one-off, each by its name', () => {
    expect(holidaysOfEnglandAndWales.filter((h) => h.oneOff).map((h) => `${h.day} ${h.name}`)).toEqual([
      '2012-06-04 Spring bank holiday, moved for the Diamond Jubilee',
      '2012-06-05 Queen’s Diamond Jubilee',
      '2020-05-08 Early May bank holiday, moved for VE Day',
      '2022-06-02 Spring bank holiday, moved for the Platinum Jubilee',
      '2022-06-03 Queen’s Platinum Jubilee',
      '2022-09-19 State Funeral of Queen Elizabeth II',
      '2023-05-08 Coronation of King Charles III',
    ]);
  });

  it('Each day stands once, in order, between Monday and Friday', () => {
    const days = holidaysOfEnglandAndWales.map((h) => h.day);
    expect(days).toEqual([...new Set(days)].sort());
    expect(days.filter((d) => ['Saturday', 'Sunday'].includes(weekday(d)))).toEqual([]);
  });
});
