import type { Metadata } from 'next';
import { PracticeBanner } from '#components/banner.tsx';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { formatInstant } from '#components/format.ts';
import { meetingHref, meetingName, meetingWhen } from '#components/meeting/words.ts';
import { PageHeader } from '#components/page-header.tsx';
import { now } from '#lib/clock.ts';
import { Item } from '../item.tsx';
import { type MeetingProps, readMeeting } from '../read.ts';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: MeetingProps): Promise<Metadata> {
  const { body, meeting } = await readMeeting(props, '/whole');
  return { title: `Everything for the ${meetingName(body, meeting)}, ${meetingWhen(meeting)}`, robots: { index: false } };
}

/** The whole meeting as one document: each item with every response and the whole redline in full, however long that is. */
export default async function WholeMeetingPage(props: MeetingProps) {
  const at = await readMeeting(props, '/whole');
  const { viewer, meeting, body, items, here } = at;
  const moment = now();
  return (
    <>
      <Breadcrumbs
        trail={[
          ['/work', 'Your work'],
          [meetingHref(meeting.id, viewer.book), 'The meeting'],
          [here, 'Voting'],
        ]}
      />
      {viewer.book === 'practice' && <PracticeBanner title="Practice: this meeting is made up." />}
      <PageHeader
        title={`${meetingName(body, meeting)}, ${meetingWhen(meeting)}`}
        lead={`Everything for the meeting in full, as it stood at ${formatInstant(moment)}.`}
      />
      {items.length === 0 && <EmptyState title="The agenda is empty." />}
      <ol className="agenda">
        {items.map((one) => (
          <li key={one.item.entry} value={one.item.order}>
            <Item at={one} meeting={at} now={moment} whole={null} />
          </li>
        ))}
      </ol>
    </>
  );
}
