import { type Day, daysBetween } from '#lib/process/day.ts';
import { formatDay } from '../format.ts';
import { Picture } from './picture.tsx';

export type TimelineRow = {
  key: string;
  name: string;
  words: string;
  from?: Day | null;
  to?: Day | null;
  planned?: Day | null;
  actual?: Day | null;
};

const width = 1000;
/** Wide enough to be seen where the drawing is as narrow as a phone. */
const markWidth = 20;

/** Spans and days on one scale of time: a bar from one day to another, a hollow mark for a planned day, a full one for the day on which it happened. */
export function Timeline({ title, rows }: { title: string; rows: readonly TimelineRow[] }) {
  const days = rows.flatMap(({ from, to, planned, actual }) => [from, to, planned, actual].filter((day) => day != null)).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || first === last) return null;
  const x = (day: Day) => Math.round((daysBetween(first, day) / daysBetween(first, last)) * (width - markWidth));
  return (
    <Picture
      title={title}
      legend={[
        ['plain', 'Time in a stage'],
        ['absent', 'Planned'],
        ['happened', 'Happened'],
      ]}
      rows={[
        ...rows.map(({ key, name, words, from, to, planned, actual }) => ({
          key,
          name,
          bars: [
            {
              key,
              words,
              bar: (
                <svg className="bar" aria-hidden="true" viewBox={`0 0 ${width} 10`} preserveAspectRatio="none">
                  {from && to && <rect className="part-plain" x={x(from)} width={Math.max(2, x(to) - x(from))} height="10" />}
                  {planned && <rect className="part-absent" x={x(planned)} width={markWidth} y="1" height="8" />}
                  {actual && <rect className="part-happened" x={x(actual)} width={markWidth} height="10" />}
                </svg>
              ),
            },
          ],
        })),
        {
          key: 'axis',
          name: 'Scale',
          bars: [
            {
              key: 'axis',
              words: '',
              bar: (
                <span className="axis small">
                  <span>{formatDay(first)}</span> <span>{formatDay(last)}</span>
                </span>
              ),
            },
          ],
        },
      ]}
    />
  );
}
