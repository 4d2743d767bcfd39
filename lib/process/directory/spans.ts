import { addDays, type Day } from '../day.ts';

/** A span of days; `to` is its last day, null while it goes on. `meeting`: where the Panel decided it. */
export type Span = { from: Day; to: Day | null; reason: string; meeting: string | null; entry: number };

export const spanFrom = (day: Day, entry: number, reason: unknown, meeting: unknown = null): Span => ({
  from: day,
  to: null,
  reason: reason as string,
  meeting: (meeting ?? null) as string | null,
  entry,
});

/** What goes on ends on that day; `more` is written to it. */
export const ended = <T extends { to: Day | null }>(list: readonly T[], day: Day, more: Partial<T> = {}): T[] =>
  list.map((one) => (one.to === null ? { ...one, to: day, ...more } : one));

export const dayBefore = (day: Day): Day => addDays(day, -1);

/** Whether something that began and perhaps ended holds on a day. */
export const holdsOn = ({ from, to }: { from: Day; to: Day | null }, day: Day): boolean => from <= day && (to === null || day <= to);
