import { DataTable } from '../data-table.tsx';
import { DayText } from '../deadline.tsx';
import { Timeline } from '../picture/timeline.tsx';
import { plannedDays, stageTimes } from './stage-times.ts';
import { hrefIn, type View } from './view.ts';

/** The time in each stage against the timetable, as a picture, as a table and as a download. */
export function TimeInStages({ view }: { view: View }) {
  const times = stageTimes(view);
  const planned = plannedDays(view).filter((row) => row.planned ?? row.actual);
  if (times.length === 0) return null;
  return (
    <>
      <Timeline
        title="Time in each stage against the timetable"
        rows={[
          ...times.map(({ key, label, since, until, words }) => ({ key: `stage ${key}`, name: label, from: since, to: until, words })),
          ...planned.map(({ key, what, planned: plan, actual, words }) => ({
            key: `row ${key}`,
            name: what,
            planned: plan,
            actual,
            words,
          })),
        ]}
      />
      <details>
        <summary>Time in each stage, as a table</summary>
        <DataTable
          caption="Time in each stage"
          hideCaption
          columns={['Stage', 'Since', 'Until', { head: 'Days', figure: true }]}
          rows={times.map(({ key, label, since, until, days }) => ({
            key,
            cells: [label, <Known key="since" day={since} />, <Known key="until" day={until} />, days ?? ''],
          }))}
        />
        <p>
          <a href={hrefIn(view, '/stages.csv')}>Stages and timetable as a spreadsheet</a>
        </p>
      </details>
    </>
  );
}

const Known = ({ day }: { day: string | null }) => (day ? <DayText day={day} /> : 'Not recorded');
