import { addDays, type Day, weekday } from '../day.ts';
import { type Holiday, holidaysOfEnglandAndWales } from './holidays.ts';
import { spoken } from './spoken.ts';

/** A table of holidays and the days that it covers. It is data, since one-off holidays are announced late. */
export type Calendar = { holidays: readonly Holiday[]; from: Day; until: Day };

export const englandAndWales: Calendar = { holidays: holidaysOfEnglandAndWales, from: '2012-01-01', until: '2028-12-31' };

/** The calendar with holidays added. A deadline that is already stored is not worked out again (CALENDAR-1). */
export const withHolidays = (calendar: Calendar, added: readonly Holiday[]): Calendar => ({
  ...calendar,
  holidays: [...calendar.holidays, ...added],
});

/** Why a day cannot be worked out: the table does not reach so far. The same shape as every refusal. */
export type Refused = { ok: false; rule: string; reason: string };
/** What a calculation answers: its result, or the sentence that says what blocks it. */
export type Counted<T> = ({ ok: true } & T) | Refused;

/** The refusal for the first of the days that the table does not cover, or null where it covers them all. */
export function outsideTable(days: readonly Day[], calendar: Calendar = englandAndWales): Refused | null {
  const late = days.find((d) => d > calendar.until);
  if (late) return refused(`The table of bank holidays ends on ${spoken(calendar.until)}; Working Days after it cannot be counted yet.`);
  const early = days.find((d) => d < calendar.from);
  if (early) return refused(`The table of bank holidays begins on ${spoken(calendar.from)}; Working Days before it cannot be counted.`);
  return null;
}

/** Why a day is no Working Day: "Saturday", "Sunday", the holiday's name, or that the table does not cover it; null on a Working Day (CALENDAR-1). */
export function whyNot(d: Day, calendar: Calendar = englandAndWales): string | null {
  const name = weekday(d);
  if (name === 'Saturday' || name === 'Sunday') return name;
  return namesOf(calendar).get(d) ?? (outsideTable([d], calendar) ? 'outside the table of bank holidays' : null);
}

export const isWorkingDay = (d: Day, calendar: Calendar = englandAndWales): boolean => whyNot(d, calendar) === null;

/** The n-th Working Day after `from`, which is day 0 and need not be a Working Day; before it where `n` is negative; itself for 0 (CALENDAR-2). */
export function addWorkingDays(from: Day, n: number, calendar: Calendar = englandAndWales): Counted<{ day: Day }> {
  const step = n < 0 ? -1 : 1;
  let at = from;
  for (let left = Math.abs(n); ; ) {
    const outside = outsideTable([at], calendar);
    if (outside) return outside;
    if (left === 0) return { ok: true, day: at };
    at = addDays(at, step);
    if (isWorkingDay(at, calendar)) left -= 1;
  }
}

/** How long a consultation is open: its opening day and its closing day both count (CALENDAR-2). 0 where it closes before it opens. */
export function workingDaysInclusive(open: Day, close: Day, calendar: Calendar = englandAndWales): Counted<{ count: number }> {
  const outside = outsideTable([open, close], calendar);
  if (outside) return outside;
  let count = 0;
  for (let at = open; at <= close; at = addDays(at, 1)) if (isWorkingDay(at, calendar)) count += 1;
  return { ok: true, count };
}

/** Working Days from tomorrow to the deadline: 0 on its last day. Once that day is over, `passed` is true and the count 0 (CALENDAR-2). */
export function workingDaysLeft(
  today: Day,
  deadline: Day,
  calendar: Calendar = englandAndWales,
): Counted<{ count: number; passed: boolean }> {
  const outside = outsideTable([today, deadline], calendar);
  if (outside) return outside;
  if (today >= deadline) return { ok: true, count: 0, passed: today > deadline };
  const left = workingDaysInclusive(addDays(today, 1), deadline, calendar);
  return left.ok ? { ...left, passed: false } : left;
}

const refused = (reason: string): Refused => ({ ok: false, rule: 'CALENDAR-1', reason });

const names = new WeakMap<Calendar, Map<Day, string>>();

/** Looking a day up is the hot path of every list, so the names are indexed once per calendar. */
function namesOf(calendar: Calendar): Map<Day, string> {
  const known = names.get(calendar) ?? new Map(calendar.holidays.map((h) => [h.day, h.name]));
  names.set(calendar, known);
  return known;
}
