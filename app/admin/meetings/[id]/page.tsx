import { randomBytes } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AdminHeader } from '#components/admin/admin-header.tsx';
import { Motions } from '#components/ballot/motions.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { formatWeekday } from '#components/format.ts';
import { changedIn, meetingHref, meetingName, meetingWhen } from '#components/meeting/words.ts';
import { Section } from '#components/page-header.tsx';
import { WorkingShown } from '#components/process/working-shown.tsx';
import { meetingsOf, readDirectoryPage, readHead } from '#db/queries/directory.ts';
import { readCalendar, readSettings } from '#db/queries/settings.ts';
import { now, today } from '#lib/clock.ts';
import { paperDay } from '#lib/process/calendar/meetings.ts';
import type { Names } from '#lib/process/directory/names.ts';
import type { AgendaItem, Meeting } from '#lib/process/meeting/meeting.ts';
import { unpark } from '#lib/services/park.ts';
import { actHref } from '../../do/sections.ts';
import { keeper } from '../../keeper.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'A meeting and its agenda', robots: { index: false } };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ attempt?: string }> };

/** One meeting: when its papers go out, and its agenda, whose items are put, moved and struck here. */
export default async function MeetingPage({ params, searchParams }: Props) {
  const { id } = await params;
  const path = `/admin/meetings/${id}`;
  const { viewer } = await keeper(path);
  const { book } = viewer;
  const meeting = meetingsOf(book).find((one) => one.id === `meeting/${id}`) ?? notFound();
  const { names } = readDirectoryPage(book);
  const parked = unpark((await searchParams).attempt, viewer.login, path, now());
  const papers = meeting.day ? paperDay(meeting.day, { calendar: readCalendar(book), settings: readSettings(book, today()) }) : null;
  const seen = readHead(book);
  return (
    <>
      <ErrorSummary errors={parked?.errors} />
      <AdminHeader
        title={`${meetingName(names.of(meeting.body) ?? meeting.body, meeting)}, ${meetingWhen(meeting)}`}
        book={book}
        trail={[['/admin/meetings', 'Meetings']]}
        lead={papers?.ok ? `Papers go out by ${formatWeekday(papers.day)}.` : 'The day on which papers go out is not known.'}
      />
      {papers?.ok && <WorkingShown working={papers.working} />}
      <Section id="agenda" title="Agenda">
        {changedIn(meeting) && <p className="prose">{changedIn(meeting)}</p>}
        <p className="form-actions">
          {meeting.cancelled === undefined && (
            <>
              <a className="button" href={actHref('list-item', { meeting: meeting.id })}>
                Put an item on the agenda
              </a>
              <a href={actHref('reschedule-meeting', { meeting: meeting.id })}>Move it to another day</a>
              <a href={actHref('cancel-meeting', { meeting: meeting.id })}>Cancel it</a>
            </>
          )}
          <a href={`/meetings/${id}/vote`}>Its votes</a>
          <a href={meetingHref(meeting.id, book)}>The public page</a>
        </p>
        {meeting.items.length === 0 ? (
          <EmptyState title="The agenda is empty." />
        ) : (
          <ol className="agenda">
            {meeting.items.map((item, n) => (
              <Item key={item.entry} {...{ meeting, item, seen, names }} first={n === 0} last={n === meeting.items.length - 1} />
            ))}
          </ol>
        )}
      </Section>
    </>
  );
}

type ItemProps = { meeting: Meeting; item: AgendaItem; seen: number; names: Names; first: boolean; last: boolean };

function Item({ meeting, item, seen, names, first, last }: ItemProps) {
  const moves = [...(first ? [] : (['up'] as const)), ...(last ? [] : (['down'] as const))];
  return (
    <li id={`item-${item.entry}`} value={item.order}>
      <div>
        <strong>{item.title}</strong>
        {item.verbs.length > 0 && <span className="small quiet"> To {item.verbs.map((verb) => verb.toLowerCase()).join(', ')}.</span>}
        {item.outcome && <p className="small">{item.outcome}</p>}
        <Motions motions={item.motions ?? []} names={names} />
      </div>
      <div className="agenda-acts">
        {moves.map((to) => (
          <form key={to} method="post" action={`/admin/meetings/${meeting.id.slice('meeting/'.length)}/move`}>
            <HiddenFields fields={{ item: item.entry, to, seen, token: randomBytes(18).toString('base64url') }} />
            <button className="link-button" type="submit">
              Move {to}
              <span className="sr-only">: {item.title}</span>
            </button>
          </form>
        ))}
        <a href={`/ballots/new?meeting=${meeting.id.slice('meeting/'.length)}&item=${item.entry}`}>
          Put a motion to the vote<span className="sr-only">: {item.title}</span>
        </a>
        <a href={actHref('retitle-item', { meeting: meeting.id, item: String(item.entry) })}>
          Correct the title<span className="sr-only">: {item.title}</span>
        </a>
        {!item.outcome && (
          <a href={actHref('strike-item', { meeting: meeting.id, item: String(item.entry) })}>
            Take off<span className="sr-only">: {item.title}</span>
          </a>
        )}
      </div>
    </li>
  );
}
