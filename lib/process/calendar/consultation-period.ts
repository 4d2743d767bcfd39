import type { Day } from '../day.ts';
import { lengthOf } from './deadlines.ts';
import { spoken } from './spoken.ts';
import { type Deadline, inclusiveWorking, type Working } from './working.ts';
import { addWorkingDays, type Calendar, type Counted, englandAndWales, isWorkingDay, type Refused, whyNot } from './working-days.ts';

/** The closing day that makes a consultation last `length` Working Days, its opening day counted: the latest one where `length` is the most allowed. */
export function latestClose(open: Day, length = lengthOf('mrc-max'), calendar: Calendar = englandAndWales): Deadline {
  const end = addWorkingDays(open, isWorkingDay(open, calendar) ? length - 1 : length, calendar);
  if (!end.ok) return end;
  const period = inclusiveWorking(open, end.day, calendar);
  return period.ok ? { ok: true, day: end.day, working: period.working } : period;
}

/** The length of a consultation with its working, what is odd about it, or why it cannot be. */
export type Period = Counted<{ count: number; working: Working; warnings: string[] }>;

/** Checks a period. `most`: the cap in Working Days, that of the setting for a Modification Report Consultation, null for all others, which have none (CONSULT-12). */
export function consultationPeriod(open: Day, close: Day, most: number | null, calendar: Calendar = englandAndWales): Period {
  if (close < open) return { ok: false, rule: 'CALENDAR-2', reason: 'A consultation cannot close before it opens.' };
  const period = inclusiveWorking(open, close, calendar);
  if (!period.ok) return period;
  if (most !== null && period.count > most) return tooLong(open, close, most, period.count, calendar);
  return { ...period, warnings: [...warningsFor('opening', open, calendar), ...warningsFor('closing', close, calendar)] };
}

function tooLong(open: Day, close: Day, most: number, count: number, calendar: Calendar): Refused {
  const latest = latestClose(open, most, calendar);
  const remedy = latest.ok ? ` To ${spoken(close)} would be ${count}; the latest closing day is ${spoken(latest.day)}.` : '';
  const reason = `A Modification Report Consultation cannot stay open for more than ${most} Working Days (Section D7.7(a)).${remedy}`;
  return { ok: false, rule: 'CONSULT-12', reason };
}

function warningsFor(which: 'opening' | 'closing', day: Day, calendar: Calendar): string[] {
  const why = whyNot(day, calendar);
  return why === null ? [] : [`The ${which} date ${spoken(day)} is not a Working Day (${why}).`];
}
