import type { WorkedDay, Working } from '#lib/process/calendar/working.ts';
import { weekday } from '#lib/process/day.ts';
import { formatDay } from '../format.ts';

/** How a day was worked out: the sentence, then each day in the order of counting, with its number or why it does not count. */
export function WorkingShown({ working, open = false }: { working: Working; open?: boolean }) {
  return (
    <div className="working-shown">
      <p>{working.sentence}</p>
      {working.days.length > 1 && (
        <details open={open}>
          <summary>Day by day</summary>
          <ol className="day-by-day">
            {working.days.map((worked) => (
              <li key={worked.day} className={worked.counted === null ? 'not-counted' : undefined}>
                <time dateTime={worked.day}>
                  {weekday(worked.day).slice(0, 3)} {formatDay(worked.day)}
                </time>
                <span>{countedText(worked)}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

/** "day 3", "start", "not counted: Good Friday". */
export function countedText({ counted, why }: WorkedDay): string {
  if (counted === null) return `not counted: ${why}`;
  return counted === 0 ? 'start, not counted' : `day ${counted}`;
}
