import { formatWeekday } from '#components/format.ts';
import { WorkingShown } from '#components/process/working-shown.tsx';
import type { NextDates } from '#lib/process/proposal/form/next-dates.ts';

/** What follows a form, day by day with the working. */
export function NextDatesList({ dates }: { dates: NextDates }) {
  const { comments, urgentPanel, panel } = dates;
  const rows = [
    comments && { what: 'Comments from the Code Administrator, or its acceptance, by', ...comments },
    urgentPanel && { what: 'The Panel considers the request for urgency by', ...urgentPanel },
    panel && {
      what: `Last day for forms of the Panel meeting on ${formatWeekday(panel.meeting)}, the earliest that can consider it`,
      ...panel.form,
    },
    panel && { what: 'The papers of that meeting are issued on', ...panel.papers },
  ];
  return (
    <dl className="check-list">
      {rows.map(
        (row) =>
          row && (
            <div key={row.what}>
              <dt>{row.what}</dt>
              <dd>
                <time dateTime={row.day}>{formatWeekday(row.day)}</time>
                <WorkingShown working={row.working} />
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
