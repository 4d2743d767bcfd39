import type { Day, When } from '#lib/process/day.ts';
import { formatDay, formatDaysLeft, formatWeekday, formatWhen } from './format.ts';

/** A day as a `time` element: "14 April 2021". */
export function DayText({ day }: { day: Day }) {
  return <time dateTime={day}>{formatDay(day)}</time>;
}

/** A day or as much of one as a paper tells, in its words. */
export function WhenText({ when }: { when: When }) {
  return 'on' in when ? <time dateTime={when.on}>{formatWhen(when)}</time> : <span className="num">{formatWhen(when)}</span>;
}

/**
 * A deadline in words: "closes at 5pm on Friday 12 February 2021, 3 Working Days left". `hour` as stored ("5pm"), or null: until the end
 * of the day. `daysLeft` in Working Days as the calendar counts them; null for one that has passed or that nobody counts down.
 */
export function Deadline({ verb, day, hour, daysLeft }: { verb: string; day: Day; hour: string | null; daysLeft: number | null }) {
  const near = daysLeft !== null && daysLeft <= 3;
  return (
    <span className={near ? 'deadline deadline-near' : 'deadline'}>
      {verb} {hour ? `at ${hour} on ` : 'at the end of '}
      <time dateTime={day}>{formatWeekday(day)}</time>
      {daysLeft !== null && (
        <>
          , <strong>{formatDaysLeft(daysLeft)}</strong>
        </>
      )}
    </span>
  );
}
