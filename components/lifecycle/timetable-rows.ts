import { type Day, firstDayOf, lastDayOf, type When } from '#lib/process/day.ts';
import type { Fact } from '#lib/process/proposal/facts.ts';
import type { Proposal, StatedFact } from '#lib/process/proposal/proposal.ts';

export type TimetableRow = StatedFact<'timetable-row-stated'> & { planned: When | null; actual: When | null };

/** Each row of the timetable with the date that was planned for it beside the date on which it happened, where papers give both. */
export const timetableRows = (proposal: Pick<Proposal, 'timetable' | 'events'>): TimetableRow[] =>
  proposal.timetable.map((row) => ({
    ...row,
    planned: row.standing === 'plan' ? row.when : earlierPlan(proposal, row),
    actual: row.standing === 'fact' ? row.when : null,
  }));

function earlierPlan({ events }: Pick<Proposal, 'events'>, row: StatedFact<'timetable-row-stated'>): When | null {
  const plans = events
    .filter((event) => event.type === 'timetable-row-stated' && event.position < row.entry)
    .map((event) => event.data as Fact<'timetable-row-stated'>)
    .filter((earlier) => earlier.order === row.order && earlier.standing === 'plan');
  return plans.at(-1)?.when ?? null;
}

/** First and last day where both are known and differ: the only rows that last a number of Working Days. */
export function spanOf(when: When | null): { from: Day; to: Day } | null {
  if (!when || 'on' in when) return null;
  const from = firstDayOf(when);
  return from && when.to && from !== when.to && lastDayOf(when) !== '9999-12-31' ? { from, to: when.to } : null;
}
