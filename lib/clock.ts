import { londonDay } from './process/calendar/london.ts';
import type { Day, Instant } from './process/day.ts';

/** The only place that reads the clock: milliseconds since 1970. */
export const clock = (): number => Date.now();

export const now = (): Instant => new Date(clock()).toISOString();

/** Today in Europe/London. */
export const today = (): Day => londonDay(now());
