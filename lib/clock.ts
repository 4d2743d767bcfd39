import type { Day, Instant } from './process/day.ts';

/** The only place that reads the clock. */
export const now = (): Instant => new Date().toISOString();

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

/** Today in Europe/London. */
export const today = (): Day => london.format(new Date(now()));
