import { addDays, type Day } from '../day.ts';
import { addWorkingDays, type Calendar, type Counted, workingDaysInclusive, workingDaysLeft } from './working-days.ts';

/** A time in which a consultation rests: the days after `from` to `to` do not count. `to` null while it lasts. */
export type Rest = { from: Day; to: Day | null };
export type Restored = Counted<{ opens: Day; closes: Day }>;

/** The Working Days that were left when something was stopped: those after that day, to the last one. */
export const workingDaysLeftOver = (stopped: Day, last: Day, calendar: Calendar): Counted<{ count: number; passed: boolean }> =>
  workingDaysLeft(stopped, last, calendar);

/** The last day that gives so many Working Days more after a day. */
export const inDays = (from: Day, count: number, calendar: Calendar): Counted<{ day: Day }> => addWorkingDays(from, count, calendar);

/** The Working Days on which a consultation is open where it closes on a day: its rests are left out, so that a restored one is no longer than it was. */
export function openDays(
  { opens, pauses }: { opens: Day; closes: Day; pauses: readonly Rest[] },
  closes: Day,
  calendar: Calendar,
): Counted<{ count: number }> {
  const whole = workingDaysInclusive(opens, closes, calendar);
  if (!whole.ok) return whole;
  let { count } = whole;
  for (const { from, to } of pauses) {
    const first = addDays(from < opens ? addDays(opens, -1) : from, 1);
    const last = to === null || to > closes ? closes : to;
    const rested = last < first ? null : workingDaysInclusive(first, last, calendar);
    if (rested && !rested.ok) return rested;
    count -= rested?.count ?? 0;
  }
  return { ok: true, count };
}
