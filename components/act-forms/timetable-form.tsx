import { plannedRows } from '#lib/process/proposal/planned-rows.ts';
import { DataTable } from '../data-table.tsx';
import { formatDay } from '../format.ts';
import type { ActFormProps } from './props.ts';
import { Rest } from './rest.tsx';

/** The timetable to be changed, under the one in force with what happened; what follows a moved row is shown before anything is sent. */
export function TimetableForm(props: ActFormProps) {
  const rows = plannedRows(props.proposal);
  return (
    <>
      {rows.length > 0 && (
        <DataTable
          caption="The timetable in force"
          columns={['What', 'Planned', 'Actual']}
          rows={rows.map((row, n) => ({
            key: `${n}`,
            cells: [row.what, formatDay(row.on), row.actual ? formatDay(row.actual) : 'Not yet'],
          }))}
        />
      )}
      <Rest {...props} />
    </>
  );
}
