import type { Day } from '../day.ts';
import { type DeadlineOptions, deadline } from './deadlines.ts';
import { lastWeekday, nthWeekday } from './patterns.ts';
import { monthName, spoken, spokenWithWeekday } from './spoken.ts';
import type { Deadline, Working } from './working.ts';
import type { Counted } from './working-days.ts';

/** The months of the scheduled SEC Releases: last Thursday of February and June, first Thursday of November (CALENDAR-4). */
export const releaseMonths = [2, 6, 11] as const;
export type ReleaseMonth = (typeof releaseMonths)[number];

/** The day of a scheduled SEC Release by its pattern. Others happen outside it; their own day stands then. */
export function releaseDay(year: number, month: ReleaseMonth): { ok: true; day: Day; name: string; working: Working } {
  const day = month === 11 ? nthWeekday(year, month, 'Thursday', 1) : lastWeekday(year, month, 'Thursday');
  const sentence = `The ${monthName(month)} release is on the ${month === 11 ? 'first' : 'last'} Thursday of the month: ${spoken(day)}.`;
  const working: Working = { from: day, to: day, convention: 'rule', sentence, days: [{ day, counted: 1, why: null }] };
  return { ok: true, day, name: `${monthName(month)} ${year}`, working };
}

/** The last day on which a decision can be received for a release: 10 Working Days before it (CALENDAR-4). */
export const releaseCutoff = (release: Day, options?: DeadlineOptions): Deadline => deadline('release-cutoff', release, options);

/** A date for implementation and the last day of decision for it, as the Modification Report states them: the cut-off is the option’s own. */
export type ImplementationOption = { date: Day; decidedBy: Day };

/** The first option whose cut-off a decision still meets (CALENDAR-4); the refusal where it meets none. `by`: who sets another date then (STAGE-15). */
export function implementationDate<T extends ImplementationOption>(
  decided: Day,
  options: readonly T[],
  by: 'the Panel' | 'the Authority' = 'the Panel',
): Counted<{ day: Day; option: T; working: Working }> {
  const option = [...options].sort((a, b) => a.decidedBy.localeCompare(b.decidedBy)).find((o) => o.decidedBy >= decided);
  if (!option) {
    const reason = `No implementation option is left for a decision on ${spoken(decided)}; ${by} must set a new date.`;
    return { ok: false, rule: 'CALENDAR-4', reason };
  }
  const sentence = `A decision on ${spoken(decided)} is in time for the cut-off on ${spoken(option.decidedBy)}: implementation on ${spokenWithWeekday(option.date)}.`;
  return { ok: true, day: option.date, option, working: { from: decided, to: option.date, convention: 'rule', sentence, days: [] } };
}
