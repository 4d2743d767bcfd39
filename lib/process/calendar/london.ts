import type { Day, Instant } from '../day.ts';

/**
 * The last moment that is still in time, in UTC: 17:00:00.000 for '17:00'; one millisecond before midnight for 'end-of-day', which the setting of rights writes '24:00'.
 * Where the clocks go back and an hour comes twice, the later one. Throws on an hour that no clock shows.
 */
export function closesAtInstant(day: Day, hour: string): Instant {
  const clock = hour === 'end-of-day' || hour === '24:00' ? '23:59:59.999' : `${hour}:00.000`;
  const asUtc = Date.parse(`${day}T${clock}Z`);
  if (Number.isNaN(asUtc)) throw new Error(`No moment is known as ${day} ${hour}`);
  const summer = asUtc - 3_600_000;
  const inWinter = londonClock(asUtc) === `${day} ${clock.slice(0, 8)}`;
  const inSummer = londonClock(summer) === `${day} ${clock.slice(0, 8)}`;
  return new Date(inSummer && !inWinter ? summer : asUtc).toISOString();
}

/** The day that it is in London at a moment. */
export const londonDay = (at: Instant): Day => londonClock(Date.parse(at)).slice(0, 10);

/** The hour that a clock in London shows at a moment: "16:50". */
export const londonHour = (at: Instant): string => londonClock(Date.parse(at)).slice(11, 16);

/** Whether something received at one moment is in time for a window that closes at another: the closing moment itself still is (CONSULT-3). */
export const inTime = (received: Instant, closes: Instant): boolean => Date.parse(received) <= Date.parse(closes);

/** Whether it came after 5pm on its day in London: still in time for a right, and marked "received after 5pm" (CALENDAR-2). */
export const receivedAfterHour = (received: Instant, hour = '17:00'): boolean =>
  !inTime(received, closesAtInstant(londonDay(received), hour));

/** Swedish, which writes a moment as we do: `2026-03-29 01:30:00`. */
const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

let last = { at: Number.NaN, clock: '' };

/** `YYYY-MM-DD HH:mm:ss` as a clock in London shows it. The last answer is kept: a list asks for each of its rows what day it is now. */
function londonClock(at: number): string {
  if (at !== last.at) last = { at, clock: format.format(at) };
  return last.clock;
}
