import { type Day, daysBetween } from '#lib/process/day.ts';
import { plannedRows } from '#lib/process/proposal/planned-rows.ts';
import { labelOf, stages } from '#lib/process/proposal/stages.ts';
import { dayOf, staysOf } from '#lib/process/proposal/stays.ts';
import { formatCount, formatDay } from '../format.ts';
import { fromPapers } from './now-sentence.ts';
import { timetableRows } from './timetable-rows.ts';
import type { View } from './view.ts';

/** A proposal’s time in a stage. `until`: the day on which it left, or to which its stay is counted so far; `days` is null where either day is unknown. */
export type StageTime = { key: string; label: string; since: Day | null; until: Day | null; days: number | null; words: string };
/** A row of its timetable with the day planned first and the day on which it happened, as far as a day is known. */
export type PlannedDay = { key: string; what: string; planned: Day | null; actual: Day | null; words: string };

/** The stages that a proposal went through with its time in each. A live one is counted until the day that is shown; of what only papers tell, the last stage has no end. */
export function stageTimes(view: Pick<View, 'proposal' | 'today' | 'asked'>): StageTime[] {
  const shown = view.asked.asOf ?? view.today;
  const runs = !fromPapers(view);
  return staysOf(view.proposal.steps).map(({ stage, since, until: left, left: gone, entry }) => {
    const ongoing = !gone && runs && !stages[stage].terminal;
    const until = ongoing ? shown : left;
    const days = since && until && since <= until ? daysBetween(since, until) : null;
    return {
      key: `${entry}`,
      label: labelOf(stage, view.proposal.regime),
      since,
      until,
      days,
      words: spoken({ since, until, days, ongoing, gone }),
    };
  });
}

type Spoken = Pick<StageTime, 'since' | 'until' | 'days'> & { ongoing: boolean; gone: boolean };

function spoken({ since, until, days, ongoing, gone }: Spoken): string {
  const from = since ? `since ${formatDay(since)}` : 'since a day that is not recorded';
  if (ongoing) return days === null ? from : `${from}, ${formatCount(days, 'day')} so far`;
  if (!gone) return from;
  const span = `${since ? formatDay(since) : 'Not recorded'} to ${until ? formatDay(until) : 'not recorded'}`;
  return days === null ? span : `${span}, ${formatCount(days, 'day')}`;
}

/** Whether the Panel has set a timetable since the last row that a paper or an example states. */
export const isSetHere = ({ timetable, formal }: View['proposal']): boolean =>
  (formal.timetables.at(-1)?.entry ?? 0) > Math.max(0, ...timetable.map(({ entry }) => entry));

/** The timetable that the Panel set last, or else the one that papers state: each row with the day that was planned first. */
export function plannedDays({ proposal }: Pick<View, 'proposal'>): PlannedDay[] {
  const rows = isSetHere(proposal)
    ? plannedRows(proposal).map(({ what, first, on, actual }) => ({ what, planned: first ?? on, actual }))
    : timetableRows(proposal).map(({ what, planned, actual }) => ({
        what,
        planned: planned && dayOf(planned),
        actual: actual && dayOf(actual),
      }));
  return rows.map((row, n) => ({ ...row, key: `${n}`, words: againstPlan(row) }));
}

function againstPlan({ planned, actual }: Pick<PlannedDay, 'planned' | 'actual'>): string {
  if (!planned) return actual ? `happened on ${formatDay(actual)}` : 'no day is recorded';
  if (!actual) return `planned for ${formatDay(planned)}`;
  const late = daysBetween(planned, actual);
  if (late === 0) return `on ${formatDay(actual)}, as planned`;
  return `on ${formatDay(actual)}, ${formatCount(Math.abs(late), 'day')} ${late > 0 ? 'after' : 'before'} the plan`;
}
