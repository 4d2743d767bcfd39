import { addDays, type Day, type Weekday, weekday } from '../day.ts';

/** The n-th weekday of a month: the second Friday of March 2021 is 12 March 2021. */
export function nthWeekday(year: number, month: number, name: Weekday, n: number): Day {
  let first = firstOf(year, month);
  while (weekday(first) !== name) first = addDays(first, 1);
  return addDays(first, 7 * (n - 1));
}

/** The last such weekday of a month: the last Thursday of June 2021 is 24 June 2021. */
export function lastWeekday(year: number, month: number, name: Weekday): Day {
  return addDays(nthWeekday(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, name, 1), -7);
}

const firstOf = (year: number, month: number): Day => `${year}-${String(month).padStart(2, '0')}-01`;
