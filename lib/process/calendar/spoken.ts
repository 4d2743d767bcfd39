import { type Day, weekday } from '../day.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const monthName = (month: number): string => months[month - 1] as string;

/** A day as a sentence says it: "14 April 2021". */
export function spoken(d: Day): string {
  const [year, month, date] = d.split('-').map(Number) as [number, number, number];
  return `${date} ${monthName(month)} ${year}`;
}

/** The same with the day of the week: "Wednesday 14 April 2021". */
export const spokenWithWeekday = (d: Day): string => `${weekday(d)} ${spoken(d)}`;

/** The same as a subject line has room for it: "Wed 14 Apr 2021". */
export function spokenShort(d: Day): string {
  const [date, month, year] = spoken(d).split(' ') as [string, string, string];
  return `${weekday(d).slice(0, 3)} ${date} ${month.slice(0, 3)} ${year}`;
}

/** "1 Working Day", "15 Working Days". */
export const spokenWorkingDays = (n: number): string => `${n} Working Day${Math.abs(n) === 1 ? '' : 's'}`;
