import type { Day, Instant, When } from '#lib/process/day.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const parts = (day: Day) => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month: months[month - 1] ?? '', date, weekday: weekdays[new Date(Date.UTC(year, month - 1, date)).getUTCDay()] ?? '' };
};

/** '2021-04-14' → "14 April 2021". */
export function formatDay(day: Day): string {
  const { date, month, year } = parts(day);
  return `${date} ${month} ${year}`;
}

/** '2021-04-14' → "14 Apr 2021", for table cells only. */
export function formatDayShort(day: Day): string {
  const { date, month, year } = parts(day);
  return `${date} ${month.slice(0, 3)} ${year}`;
}

/** '2021-02-12' → "Friday 12 February 2021", for a day on which somebody must act. */
export function formatWeekday(day: Day): string {
  return `${parts(day).weekday} ${formatDay(day)}`;
}

/** A day, or as much of one as a paper tells: its own words where it has some, else the range. */
export function formatWhen(when: When): string {
  if (when.text) return when.text;
  if ('on' in when) return formatDay(when.on);
  if (when.from && when.to) return when.from === when.to ? formatDay(when.from) : `${formatDay(when.from)} to ${formatDay(when.to)}`;
  if (when.to) return `by ${formatDay(when.to)}`;
  return when.from ? `from ${formatDay(when.from)}` : 'not recorded';
}

const londonTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** '2021-03-08T09:12:00.000Z' → "09:12 on 8 March 2021", London time. */
export function formatInstant(instant: Instant): string {
  const part = Object.fromEntries(londonTime.formatToParts(new Date(instant)).map((p) => [p.type, p.value]));
  return `${String(part.hour).padStart(2, '0')}:${part.minute} on ${part.day} ${part.month} ${part.year}`;
}

/** '17:00' → "5pm", '09:30' → "9.30am", '12:00' → "noon". */
export function formatHour(hour: string): string {
  const [h = 0, m = 0] = hour.split(':').map(Number);
  if (h === 12 && m === 0) return 'noon';
  return `${h % 12 || 12}${m ? `.${String(m).padStart(2, '0')}` : ''}${h < 12 ? 'am' : 'pm'}`;
}

/** 3 → "3 Working Days left", 1 → "1 Working Day left", 0 → "last day". */
export function formatDaysLeft(workingDays: number): string {
  if (workingDays === 0) return 'last day';
  return `${workingDays} Working Day${workingDays === 1 ? '' : 's'} left`;
}

/** 1234 → "1,234"; the noun follows in the singular or plural. */
export function formatCount(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
}

/** ['a', 'b', 'c'] → "a, b and c". */
export function formatList(items: readonly string[], last = 'and'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** '2021-03-08T09:12:05.000Z' → "09:12:05 on 8 March 2021", London time, where the second matters. */
export function formatSecond(instant: Instant): string {
  const [time, ...on] = formatInstant(instant).split(' ');
  return [`${time}:${instant.slice(17, 19)}`, ...on].join(' ');
}

/** 1 → "once", 3 → "3 times". */
export const howOften = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);
