import type { Instant } from '#lib/process/day.ts';

const first = [1, 5, 15, 60];
const day = 24 * 60;
/** Minutes from each failed attempt to the next: 1, 5, 15, 60, then hourly until a day is over. */
const pauses = [...first, ...Array.from({ length: Math.floor((day - first.reduce((a, b) => a + b)) / 60) }, () => 60)];

/** When a message is tried again after so many failed attempts; null once a day of them is over. */
export function nextAttempt(attempts: number, now: Instant): Instant | null {
  const pause = pauses[attempts - 1];
  return pause === undefined ? null : later(now, pause);
}

export const later = (at: Instant, minutes: number): Instant => new Date(Date.parse(at) + minutes * 60_000).toISOString();
