import { type Calendar, workingDaysLeft } from '#lib/process/calendar/working-days.ts';
import type { Day } from '#lib/process/day.ts';

/** Working Days that are left until a day, 0 on the day itself; null once it has passed or where the calendar has no holidays for it. */
export function daysLeft(today: Day, day: Day, calendar: Calendar): number | null {
  const left = workingDaysLeft(today, day, calendar);
  return left.ok && !left.passed ? left.count : null;
}
