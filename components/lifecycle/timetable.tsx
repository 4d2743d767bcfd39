import { type Calendar, workingDaysInclusive } from '#lib/process/calendar/working-days.ts';
import type { When } from '#lib/process/day.ts';
import { DataTable } from '../data-table.tsx';
import { WhenText } from '../deadline.tsx';
import { formatDay } from '../format.ts';
import { MeetingLink, meetingName } from './names.tsx';
import { Note, Notes, oneSource } from './note.tsx';
import { spanOf, type TimetableRow, timetableRows } from './timetable-rows.ts';
import { hrefIn, type View } from './view.ts';

const standings = { fact: 'Happened', plan: 'Plan', 'not-recorded': 'Not recorded' } as const;

/** Planned beside actual. A plan stays a plan: that its day has passed says nothing about what happened. */
export function Timetable({ view }: { view: View }) {
  const rows = timetableRows(view.proposal);
  const shared = oneSource(view, rows);
  return (
    <>
      <DataTable
        caption="Timetable, planned beside actual"
        hideCaption
        columns={['What', 'Planned', 'Actual', 'Standing', { head: 'Working Days', figure: true }]}
        rows={rows.map((row) => ({
          key: String(row.order),
          id: `timetable-${row.order}`,
          cells: [
            <What key="what" view={view} row={row} noted={!shared} />,
            <Cell key="planned" when={row.planned} />,
            <Cell key="actual" when={row.actual} />,
            standings[row.standing],
            workingDays(row, view.calendar),
          ],
        }))}
      />
      <p className="source">
        {view.proposal.imported && 'A plan is what the last paper expected; whether it came about is not in our sources. '}
        {shared && rows.some(({ source }) => view.sources.noteOf(source) !== null) && (
          <>
            Source
            <Notes view={view} of={rows} />
          </>
        )}
      </p>
    </>
  );
}

function What({ view, row, noted }: { view: View; row: TimetableRow; noted: boolean }) {
  const meeting = meetingName(view, row.meeting);
  const outcome = view.proposal.rowOutcomes.find(({ what }) => what === row.what);
  return (
    <>
      {row.what}
      {noted && <Note view={view} source={row.source} />}
      <span className="small normal block">
        {meeting && <MeetingLink meeting={meeting} />}
        {row.consultation && <a href={hrefIn(view, `/consultations#${row.consultation.split('/')[1]}`)}>Consultation and responses</a>}
      </span>
      {outcome && (
        <span className="small normal block">
          {outcome.happened ? `Took place on ${formatDay(outcome.happened)}.` : 'Did not take place.'} {outcome.outcome}
        </span>
      )}
      {row.note && <span className="small quiet normal block">{row.note}</span>}
    </>
  );
}

const Cell = ({ when }: { when: When | null }) =>
  when ? (
    <WhenText when={when} />
  ) : (
    <span className="quiet">
      <span aria-hidden="true">–</span>
      <span className="sr-only">not recorded</span>
    </span>
  );

/** Only a consultation has a length in Working Days; "Jan – Feb 2021" has none that a paper states. */
function workingDays(row: TimetableRow, calendar: Calendar): string {
  const span = row.consultation ? spanOf(row.actual ?? row.planned) : null;
  const counted = span && workingDaysInclusive(span.from, span.to, calendar);
  return counted?.ok ? String(counted.count) : '';
}
