import { type PlannedRow, plannedRows } from '#lib/process/proposal/planned-rows.ts';
import { DataTable } from '../data-table.tsx';
import { DayText } from '../deadline.tsx';
import { formatCount } from '../format.ts';
import type { View } from './view.ts';

/** The timetable that the Panel set: what was planned first, what is planned now, and what happened. */
export function SetTimetable({ view }: { view: View }) {
  const { timetables } = view.proposal.formal;
  const rows = plannedRows(view.proposal);
  const last = timetables.at(-1);
  return (
    <>
      <DataTable
        caption="Timetable set by the Panel, planned beside actual"
        hideCaption
        columns={['What', 'Planned first', 'Planned', 'Actual']}
        rows={rows.map((row, n) => ({
          key: `${n}`,
          id: `milestone-${n + 1}`,
          cells: [
            <What key="what" row={row} />,
            <Cell key="first" day={row.first} />,
            <DayText key="planned" day={row.on} />,
            <Cell key="actual" day={row.actual} />,
          ],
        }))}
      />
      {last && (
        <p className="source">
          Set on <DayText day={last.on} />
          {timetables.length > 1 && `, after ${formatCount(timetables.length - 1, 'earlier timetable')}, which the history keeps`}. A plan
          says nothing about what happened.
        </p>
      )}
    </>
  );
}

/** The row, with what somebody recorded of it where no entry of its own tells. */
const What = ({ row: { what, outcome } }: { row: PlannedRow }) => (
  <>
    {what}
    {outcome && (
      <span className="small quiet normal block">{outcome.happened ? outcome.outcome : `Did not take place. ${outcome.outcome}`}</span>
    )}
  </>
);

const Cell = ({ day }: { day: string | null }) =>
  day ? (
    <DayText day={day} />
  ) : (
    <span className="quiet">
      <span aria-hidden="true">–</span>
      <span className="sr-only">none</span>
    </span>
  );
