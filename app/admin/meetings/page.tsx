import type { Metadata } from 'next';
import { AdminHeader } from '#components/admin/admin-header.tsx';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { formatCount, formatWeekday } from '#components/format.ts';
import { meetingName } from '#components/meeting/words.ts';
import { Section } from '#components/page-header.tsx';
import { meetingsOf, readDirectoryPage } from '#db/queries/directory.ts';
import { readCalendar, readSettings } from '#db/queries/settings.ts';
import { now, today } from '#lib/clock.ts';
import { panelMeeting, paperDay } from '#lib/process/calendar/meetings.ts';
import type { Meeting } from '#lib/process/meeting/meeting.ts';
import { itemName, waitingFor } from '#lib/services/agenda.ts';
import { actHref } from '../do/sections.ts';
import { keeper } from '../keeper.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Meetings to keep', robots: { index: false } };

/** The meetings of every body, to come and held, with the day on which their papers go out. */
export default async function MeetingsPage() {
  const { viewer } = await keeper('/admin/meetings');
  const { book } = viewer;
  const meetings = meetingsOf(book);
  const coming = meetings.filter(({ day }) => day !== null && day >= today()).toReversed();
  const held = meetings.filter((meeting) => !coming.includes(meeting));
  const [year, month] = today().split('-').map(Number) as [number, number];
  const next = panelMeeting(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, readCalendar(book));
  return (
    <>
      <AdminHeader title="Meetings" book={book} lead="When each body meets, and its agenda in order." />
      {next.ok && <p className="prose">By its rule, the Panel meets next month on {formatWeekday(next.day)}.</p>}
      <p className="form-actions">
        <a className="button" href={actHref('schedule-meeting')}>
          Schedule a meeting
        </a>
      </p>
      <Section id="coming" title="To come">
        {coming.length === 0 ? (
          <EmptyState title="No meeting is scheduled." />
        ) : (
          <Table caption="Meetings to come, soonest first" meetings={coming} book={book} />
        )}
      </Section>
      <Waiting book={book} />
      {held.length > 0 && (
        <Section id="held" title="Held">
          <Table caption={`${formatCount(held.length, 'meeting')}, the latest first`} meetings={held} book={book} />
        </Section>
      )}
    </>
  );
}

/** Proposals that a body has to deal with and that are on no agenda to come: nothing puts them there when a meeting is scheduled later. */
function Waiting({ book }: { book: 'register' | 'practice' }) {
  const { names } = readDirectoryPage(book);
  const waiting = waitingFor(book, now());
  if (waiting.length === 0) return null;
  return (
    <Section id="waiting" title="Waiting for a meeting">
      <p className="prose">These are before a body and on the agenda of none of its meetings to come.</p>
      <ul className="plain spaced">
        {waiting.map(({ proposal, body }) => (
          <li key={proposal.id}>
            <a href={`${book === 'practice' ? '/practice' : '/modifications'}/${proposal.slug}`}>{itemName(proposal)}</a> waits for the{' '}
            {names.of(body) ?? body}.{' '}
            <a href={actHref('list-item', { proposal: proposal.id, title: itemName(proposal) })}>
              Put it on an agenda<span className="sr-only">: {itemName(proposal)}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Table({ caption, meetings, book }: { caption: string; meetings: readonly Meeting[]; book: 'register' | 'practice' }) {
  const { names } = readDirectoryPage(book);
  const options = { calendar: readCalendar(book), settings: readSettings(book, today()) };
  const papers = (day: string | null) => {
    const counted = day === null ? null : paperDay(day, options);
    return counted?.ok ? formatWeekday(counted.day) : 'Not known';
  };
  return (
    <div className="stacked of-kept-meetings">
      <DataTable
        caption={caption}
        columns={['Meeting', 'Day', 'Papers go out', 'On the agenda']}
        rows={meetings.map((meeting) => ({
          key: meeting.id,
          cells: [
            <a key="name" href={`/admin/meetings/${meeting.id.slice('meeting/'.length)}`}>
              {meetingName(names.of(meeting.body) ?? meeting.body, meeting)}
              {meeting.cancelled === undefined ? '' : ' (cancelled)'}
            </a>,
            meeting.day ? formatWeekday(meeting.day) : (meeting.text ?? 'Not known'),
            meeting.cancelled === undefined ? papers(meeting.day) : 'None: it is cancelled',
            meeting.items.length === 0 ? 'Nothing yet' : formatCount(meeting.items.length, 'item'),
          ],
        }))}
      />
    </div>
  );
}
