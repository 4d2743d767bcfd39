import type { ReactNode } from 'react';
import type { Calendar } from '#lib/process/calendar/working-days.ts';
import type { Day } from '#lib/process/day.ts';
import { daysLeft } from './days-left.ts';
import { DayText, Deadline } from './deadline.tsx';
import { formatHour } from './format.ts';

/** Something that is open and closes: `before` and `after` stand around its name. `hour` null: until the end of the day. */
export type OpenItem = { key: string; before?: string; href: string; name: string; after?: string; day: Day; hour: string | null };

/** What is open now, each with its deadline and the Working Days that are left. */
export function OpenNow({ items, today, calendar }: { items: readonly OpenItem[]; today: Day; calendar: Calendar }) {
  return (
    <ul className="dates">
      {items.map(({ key, before, href, name, after, day, hour }) => (
        <Dated key={key} day={day}>
          {before}
          <a href={href}>{name}</a>
          {after}
          <br />
          <Deadline verb="Closes" day={day} hour={hour ? formatHour(hour) : null} daysLeft={daysLeft(today, day, calendar)} />
        </Dated>
      ))}
    </ul>
  );
}

/** One line of a list by day. */
export function Dated({ day, children }: { day: Day | null; children: ReactNode }) {
  return (
    <li>
      {day ? <DayText day={day} /> : <span className="quiet">No day set</span>}
      <span>{children}</span>
    </li>
  );
}
