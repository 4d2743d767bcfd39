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
 */
export function withWhatFollows(before: readonly Milestone[], typed: readonly Milestone[], calendar: Calendar): Following[] | null {
  const former = formerly(before, typed);
  const first = typed.findIndex((row, n) => former[n] && former[n].on !== row.on);
  const change = { row: before.indexOf(former[first] as Milestone), to: typed[first]?.on as Day };
  const follow = first === -1 ? null : whatFollows(before, change, calendar);
  if (first !== -1 && !follow) return null;
  return typed.map((row, n) => {
    const old = former[n] ?? null;
    const along = old?.on === row.on ? follow?.[before.indexOf(old)] : undefined;
    return along?.follows
      ? { ...row, on: along.on, was: old?.on ?? null, follows: true }
      : { ...row, was: old?.on ?? null, follows: false };
  });
}

/** For each row the one that it was in an earlier timetable, null where it is new: the first of a name is the first of that name, and so on, wherever others were put in or left out. */
export function formerly(before: readonly Milestone[], rows: readonly Milestone[]): (Milestone | null)[] {
  return rows.map((row, n) => {
    const earlier = rows.slice(0, n).filter(({ what }) => what === row.what).length;
    return before.filter(({ what }) => what === row.what)[earlier] ?? null;
  });
}

/** How many Working Days a row is moved by: negative where it comes earlier. */
function workingDaysBetween(from: Day, to: Day, calendar: Calendar): number | null {
  const [early, late] = from < to ? [from, to] : [to, from];
  const counted = workingDaysLeft(early, late, calendar);
  if (!counted.ok) return null;
  return from < to ? counted.count : -counted.count;
}
