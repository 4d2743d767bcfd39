import type { Metadata } from 'next';
import { DataTable } from '#components/data-table.tsx';
import { Deadline } from '#components/deadline.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { readCalendar } from '#db/queries/settings.ts';
import { now, today } from '#lib/clock.ts';
import { workingDaysLeft } from '#lib/process/calendar/working-days.ts';
import { nameIn } from '#lib/services/raise-choices.ts';
import type { Held } from '#lib/services/raising.ts';
import { listWaiting } from '#lib/services/submissions.ts';
import { keeper } from '../keeper.ts';
import { raiserName } from './raiser-name.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Forms that wait', robots: { index: false } };

/** The forms that wait for the Code Administrator, what is due first first, and those that went back. */
export default async function SubmissionsPage() {
  const { viewer } = await keeper('/admin/submissions');
  const calendar = readCalendar(viewer.book);
  const names = nameIn(viewer.book);
  const left = (held: Held) => {
    const counted = workingDaysLeft(today(), held.commentsBy, calendar);
    return counted.ok && !counted.passed ? counted.count : null;
  };
  const forms = listWaiting(viewer, now());
  return (
    <div className="parts">
      <PageHeader title="Forms that wait" lead="Accept each within the days for comments, or return it with what is missing." />
      {forms.length === 0 ? (
        <p className="quiet">No form waits.</p>
      ) : (
        <DataTable
          caption={`${forms.filter(({ held }) => held.state === 'submitted').length} waiting, ${forms.filter(({ held }) => held.state === 'returned').length} returned`}
          columns={['Title', 'Raised by', 'Receipt', 'Comments']}
          rows={forms.map(({ id, held }) => ({
            key: id,
            cells: [
              <a key="title" href={`/admin/submissions/${id}`}>
                {held.fields.title || 'Without a title'}
              </a>,
              raiserName(held, names),
              held.receipt,
              held.state === 'returned' ? (
                'Returned, waits for the Proposer'
              ) : (
                <Deadline
                  key="by"
                  verb={left(held) === null ? 'were due' : 'are due'}
                  day={held.commentsBy}
                  hour={null}
                  daysLeft={left(held)}
                />
              ),
            ],
          }))}
        />
      )}
      <p>
        <a href="/admin/submissions/enter">Enter a form that the Helpdesk received</a>
      </p>
    </div>
  );
}
