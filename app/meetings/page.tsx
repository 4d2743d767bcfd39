import type { Metadata } from 'next';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { changedIn, meetingHref, meetingName, meetingWhen, plannedIn, sortMeetings } from '#components/meeting/words.ts';
import { PageHeader, Section } from '#components/page-header.tsx';
import { Tag } from '#components/tag.tsx';
import { listMeetings } from '#db/queries/meetings.ts';
import { type PapersById, papersById } from '#db/queries/papers.ts';
import { today } from '#lib/clock.ts';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: 'Meetings',
  description: 'The meetings of the Panel, the Change Board, the Sub-Committees and the Working Group: agendas, papers and outcomes.',
  alternates: { canonical: '/meetings' },
};

type Listed = ReturnType<typeof listMeetings>[number];

/** Meetings to come, then those of each body by date. */
export default function MeetingsPage() {
  const { coming, bodies } = sortMeetings(listMeetings(), today());
  const papers = papersById();
  return (
    <>
      <PageHeader
        title="Meetings"
        lead="Agendas, papers and outcomes of every body. A meeting that our papers only planned is marked so; what followed is not in our sources."
      />
      <nav aria-label="Bodies">
        <ul className="inline-list">
          {bodies.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Section id="coming" title="To come">
        {coming.length === 0 ? (
          <EmptyState title="No meeting is scheduled.">
            <p>
              The days of the Panel’s meetings follow a rule: <a href="/process#calculate-panel">work out the next one</a>.
            </p>
          </EmptyState>
        ) : (
          <MeetingTable caption="Meetings to come, soonest first" meetings={coming} papers={papers} withBody />
        )}
      </Section>
      {bodies.map(({ id, name, meetings }) => (
        <Section key={id} id={id} title={name}>
          <MeetingTable
            caption={`${name}: ${meetings.length === 1 ? '1 meeting' : `${meetings.length} meetings, the latest first`}`}
            meetings={meetings}
            papers={papers}
          />
        </Section>
      ))}
    </>
  );
}

type Props = { caption: string; meetings: readonly Listed[]; papers: PapersById; withBody?: boolean };

function MeetingTable({ caption, meetings, papers, withBody = false }: Props) {
  return (
    <div className="stacked of-meetings">
      <DataTable
        caption={caption}
        columns={[withBody ? 'Meeting' : 'Date', 'What is known', 'On the agenda']}
        rows={meetings.map(({ meeting, body }) => ({
          key: meeting.id,
          id: meeting.id.slice('meeting/'.length),
          cells: [
            <a key="name" href={meetingHref(meeting.id)}>
              {withBody ? `${meetingName(body, meeting)}, ${meetingWhen(meeting)}` : meetingWhen(meeting)}
              {!withBody && meeting.number && `, number ${meeting.number}`}
            </a>,
            <Known
              key="known"
              planned={plannedIn(meeting, papers)}
              changed={changedIn(meeting)}
              cancelled={meeting.cancelled !== undefined}
            />,
            <ul key="items">
              {meeting.items.map((item) => (
                <li key={item.order}>{item.title}</li>
              ))}
            </ul>,
          ],
        }))}
      />
    </div>
  );
}

const Known = ({ planned, changed, cancelled }: { planned: string | null; changed: string | null; cancelled: boolean }) =>
  changed ? (
    <>
      {cancelled && <Tag>Cancelled</Tag>} <span className="small quiet">{changed.replace('Cancelled. ', '')}</span>
    </>
  ) : planned ? (
    <>
      <Tag>Planned</Tag> <span className="small quiet">{planned.replace('Planned in', 'In')}</span>
    </>
  ) : (
    'On record'
  );
