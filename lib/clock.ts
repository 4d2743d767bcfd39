import { londonDay } from './process/calendar/london.ts';
import type { Day, Instant } from './process/day.ts';

/** The only place that reads the clock. */
export const now = (): Instant => new Date().toISOString();

/** Today in Europe/London. */
export const today = (): Day => londonDay(now());
