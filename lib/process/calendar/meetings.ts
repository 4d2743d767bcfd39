import type { Day } from '../day.ts';
import { type DeadlineOptions, deadline } from './deadlines.ts';
import { nthWeekday } from './patterns.ts';
import { monthName, spoken, spokenWithWeekday } from './spoken.ts';
import { type Deadline, type WorkedDay, windowOf } from './working.ts';
import { type Calendar, englandAndWales, outsideTable, whyNot } from './working-days.ts';

/**
 * The day of the Panel’s meeting by its rule: the second Friday of the month, or the Working Day before where that is a holiday (CALENDAR-3).
 * A meeting may be held on another day; then its own day stands, not this one. `month` from 1 to 12.
 */
export function panelMeeting(year: number, month: number, calendar: Calendar = englandAndWales): Deadline {
  const friday = nthWeekday(year, month, 'Friday', 2);
  const outside = outsideTable([friday], calendar);
  if (outside) return outside;
  const why = whyNot(friday, calendar);
  const rule = `The Panel meets on the second Friday of the month; in ${monthName(month)} ${year} that is ${spoken(friday)}`;
  if (why === null) return byRule(friday, friday, `${rule}.`, [{ day: friday, counted: 1, why }]);
  const before = windowOf(friday, -1, calendar);
  if (!before.ok) return before;
  const days = before.working.days.map((d) => (d.day === friday ? { day: friday, counted: null, why } : d));
  return byRule(friday, before.day, `${rule} (${why}), so it meets on the Working Day before, ${spokenWithWeekday(before.day)}.`, days);
}

/** The day on which the papers of a meeting are issued: 5 Working Days before it (CALENDAR-3). */
export const paperDay = (meeting: Day, options?: DeadlineOptions): Deadline => deadline('paper-day', meeting, options);

/** The last day to send a form for a meeting of the Panel: 10 Working Days before it (CALENDAR-3). */
export const formCutoff = (meeting: Day, options?: DeadlineOptions): Deadline => deadline('form-cutoff', meeting, options);

const byRule = (from: Day, day: Day, sentence: string, days: WorkedDay[]): Deadline => ({
  ok: true,
  day,
  working: { from, to: day, convention: 'rule', sentence, days },
});
