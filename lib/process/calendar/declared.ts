import { z } from 'zod';
import { type Day, day } from '../day.ts';
import type { RecordedEvent } from '../event.ts';
import type { Holiday } from './holidays.ts';
import { type Calendar, englandAndWales, withHolidays } from './working-days.ts';

/** Days that the table of bank holidays does not have: declared since, or taken back (CALENDAR-1). */
export const calendarEvents = {
  'holiday-declared': z.strictObject({ day, name: z.string().trim().min(1) }),
  'holiday-withdrawn': z.strictObject({ day, reason: z.string().min(1) }),
} as const;

export type Declared = { holidays: (Holiday & { entry: number })[] };

export function evolveCalendar(declared: Declared | null, event: RecordedEvent): Declared {
  const others = (declared?.holidays ?? []).filter((holiday) => holiday.day !== event.data.day);
  if (event.type === 'holiday-withdrawn') return { holidays: others };
  if (event.type !== 'holiday-declared') throw new Error(`Unknown event "${event.type}" at entry ${event.position}`);
  const holiday = { day: event.data.day as Day, name: event.data.name as string, oneOff: true, entry: event.position };
  return { holidays: [...others, holiday].sort((a, b) => (a.day < b.day ? -1 : 1)) };
}

/** The calendar that counts: England and Wales with what was declared. */
export const calendarWith = (declared: Declared | null): Calendar => withHolidays(englandAndWales, declared?.holidays ?? []);
