import { addDays, type Day, weekday } from '../day.ts';
import { spoken, spokenWithWeekday, spokenWorkingDays } from './spoken.ts';
import { addWorkingDays, type Calendar, type Counted, englandAndWales, whyNot, workingDaysInclusive } from './working-days.ts';

/** How days are counted (CALENDAR-2); `rule` where nothing is counted and a pattern of the calendar gives the day. */
export type Convention = 'window' | 'inclusive' | 'calendar-days' | 'rule';

/** One day of the working: its number, 0 for the day from which a window runs; null where it does not count, and then why. */
export type WorkedDay = { day: Day; counted: number | null; why: string | null };

/** How a day was worked out, in one sentence and day by day in the order of counting (backwards for papers and cut-offs). */
export type Working = { from: Day; to: Day; convention: Convention; sentence: string; days: WorkedDay[] };

/** A day with its working, or the sentence that says why there is none. */
export type Deadline = Counted<{ day: Day; working: Working }>;

/** The n-th Working Day after a day, or before it where `n` is negative: the window convention, the day itself being day 0. */
export function windowOf(from: Day, n: number, calendar: Calendar = englandAndWales): Deadline {
  const end = addWorkingDays(from, n, calendar);
  if (!end.ok) return end;
  const days = [{ day: from, counted: 0, why: null }, ...numbered(between(from, end.day).slice(1), calendar)];
  const direction = n < 0 ? 'before' : 'after';
  const sentence = `${spokenWithWeekday(end.day)} is ${spokenWorkingDays(Math.abs(n))} ${direction} ${spokenWithWeekday(from)}, which is not counted itself.`;
  return { ok: true, day: end.day, working: { from, to: end.day, convention: 'window', sentence: sentence + leftOut(days), days } };
}

/** The working of a period whose opening and closing days both count. */
export function inclusiveWorking(
  open: Day,
  close: Day,
  calendar: Calendar = englandAndWales,
): Counted<{ count: number; working: Working }> {
  const length = workingDaysInclusive(open, close, calendar);
  if (!length.ok) return length;
  const days = close < open ? [] : numbered(between(open, close), calendar);
  const sentence = `From ${spokenWithWeekday(open)} to ${spokenWithWeekday(close)} is ${spokenWorkingDays(length.count)}, the first and the last day included.`;
  return { ...length, working: { from: open, to: close, convention: 'inclusive', sentence: sentence + leftOut(days), days } };
}

/** So many days later, weekends and holidays included. It needs no table of holidays, so it cannot fail. */
export function calendarDaysAfter(from: Day, n: number): { ok: true; day: Day; working: Working } {
  const day = addDays(from, n);
  const days = between(from, day).map((d, i) => ({ day: d, counted: i, why: null }));
  const sentence = `${spokenWithWeekday(day)} is ${n} days after ${spokenWithWeekday(from)}, weekends and holidays included.`;
  return { ok: true, day, working: { from, to: day, convention: 'calendar-days', sentence, days } };
}

/** Every day from one to the other, both included, in that order. */
function between(from: Day, to: Day): Day[] {
  const step = to < from ? -1 : 1;
  const days = [from];
  for (let at = from; at !== to; ) {
    at = addDays(at, step);
    days.push(at);
  }
  return days;
}

function numbered(days: Day[], calendar: Calendar): WorkedDay[] {
  let count = 0;
  return days.map((day) => {
    const why = whyNot(day, calendar);
    if (why === null) count += 1;
    return { day, counted: why === null ? count : null, why };
  });
}

/** The days between that do not count: weekends in a word, holidays by name, in the order of the calendar. */
function leftOut(days: WorkedDay[]): string {
  const off = days.filter((d) => d.counted === null).sort((a, b) => a.day.localeCompare(b.day));
  const weekends = off.some((d) => d.why === weekday(d.day)) ? ['weekends'] : [];
  const parts = [...weekends, ...off.filter((d) => d.why !== weekday(d.day)).map((d) => `${spoken(d.day)} (${d.why})`)];
  return parts.length === 0 ? '' : ` Not counted: ${new Intl.ListFormat('en-GB').format(parts)}.`;
}
