import { deadline, type RunningDeadline } from '../calendar/deadlines.ts';
import type { Context } from '../context.ts';
import type { Day } from '../day.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** The last day of a window that starts on a day, by the settings in force; the refusal where the table of holidays does not reach so far. */
export function windowEnd(
  key: RunningDeadline,
  from: Day,
  { calendar, settings }: Pick<Context, 'calendar' | 'settings'>,
): { ok: true; day: Day } | Refusal {
  const end = deadline(key, from, { calendar, settings });
  return end.ok ? { ok: true, day: end.day } : refuse('CALENDAR-1', end.reason);
}
