import { addWorkingDays, type Calendar, workingDaysLeft } from '../calendar/working-days.ts';
import type { Day } from '../day.ts';
import type { Milestone } from './formal-events.ts';

/** A row of the timetable after a change: where it stood before, and whether it follows what was moved. */
export type Following = Milestone & { was: Day | null; follows: boolean };

/**
 * The timetable once a row is moved: every row planned for a later day than that row moves by the same number of Working Days (STAGE-18).
 * Null where the table of holidays does not reach so far.
 */
export function whatFollows(timetable: readonly Milestone[], change: { row: number; to: Day }, calendar: Calendar): Following[] | null {
  const moved = timetable[change.row];
  if (!moved) return timetable.map((row) => ({ ...row, was: row.on, follows: false }));
  const by = workingDaysBetween(moved.on, change.to, calendar);
  if (by === null) return null;
  const rows: Following[] = [];
  for (const [n, row] of timetable.entries()) {
    const follows = n !== change.row && row.on > moved.on;
    const shifted = follows ? addWorkingDays(row.on, by, calendar) : null;
    if (shifted && !shifted.ok) return null;
    rows.push({ ...row, on: shifted?.day ?? (n === change.row ? change.to : row.on), was: row.on, follows });
  }
  return rows;
}

/**
 * The timetable that somebody typed, with what follows the first row whose day they moved: rows that they left where they were move along.
 * Rows are the same where they stand in the same place and say the same.
 */
export function withWhatFollows(before: readonly Milestone[], typed: readonly Milestone[], calendar: Calendar): Following[] | null {
  const first = typed.findIndex((row, n) => before[n]?.what === row.what && before[n]?.on !== row.on);
  const follow = first === -1 ? null : whatFollows(before, { row: first, to: (typed[first] as Milestone).on }, calendar);
  if (first !== -1 && !follow) return null;
  return typed.map((row, n) => {
    const old = before[n]?.what === row.what ? (before[n] as Milestone) : null;
    const left = old !== null && old.on === row.on;
    return left && follow?.[n]?.follows
      ? { ...row, on: follow[n].on, was: old.on, follows: true }
      : { ...row, was: old?.on ?? null, follows: false };
  });
}

/** How many Working Days a row is moved by: negative where it comes earlier. */
function workingDaysBetween(from: Day, to: Day, calendar: Calendar): number | null {
  const [early, late] = from < to ? [from, to] : [to, from];
  const counted = workingDaysLeft(early, late, calendar);
  if (!counted.ok) return null;
  return from < to ? counted.count : -counted.count;
}
