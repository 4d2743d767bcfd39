import type { Metadata } from 'next';
import { PracticeBanner } from '#components/banner.tsx';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { meetingHref, meetingName, meetingWhen } from '#components/meeting/words.ts';
import { PageHeader } from '#components/page-header.tsx';
import { now } from '#lib/clock.ts';
import type { ItemAtHand } from '#lib/services/meeting-votes.ts';
import { Item } from './item.tsx';
import { type MeetingProps, readMeeting } from './read.ts';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: MeetingProps): Promise<Metadata> {
  const { body, meeting } = await readMeeting(props);
  return { title: `Voting at the ${meetingName(body, meeting)}, ${meetingWhen(meeting)}`, robots: { index: false } };
}

/** The whole meeting on one page, its items in the order of the agenda, each with what a member needs and the way to its vote: light, with a page beside it that has everything in full. */
export default async function MeetingVotePage(props: MeetingProps) {
  const at = await readMeeting(props);
  const { viewer, meeting, body, items, here } = at;
  const whole = `${here}/whole`;
  return (
    <>
      <Breadcrumbs
        trail={[
          ['/work', 'Your work'],
          [meetingHref(meeting.id, viewer.book), 'The meeting'],
        ]}
      />
      {viewer.book === 'practice' && <PracticeBanner title="Practice: this meeting is made up." />}
      <PageHeader
        title={`${meetingName(body, meeting)}, ${meetingWhen(meeting)}`}
        lead="Each item in the order of the agenda. Each has a vote of its own, on a page of its own."
      />
      {items.length === 0 ? (
        <EmptyState title="The agenda is empty." />
      ) : (
        <>
          <p className="no-print">
            <a href={whole}>The whole meeting as one document</a>, with every response and the whole redline in full, to read offline or to
            print.
          </p>
          <Contents items={items} />
        </>
      )}
      <ol className="agenda">
        {items.map((one) => (
          <li key={one.item.entry} id={`item-${one.item.entry}`} value={one.item.order}>
            <Item at={one} meeting={at} now={now()} whole={whole} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** On a phone an item is long: each by its title, and how it stands for the member. */
function Contents({ items }: { items: readonly ItemAtHand[] }) {
  return (
    <nav className="apart no-print" aria-label="Items">
      <ol className="meeting-items">
        {items.map(({ item, mine }) => (
          <li key={item.entry} value={item.order}>
            <a href={`#item-${item.entry}`}>{item.title}</a>
            {mine.map(({ seat, voted, shut }) => (
              <span key={seat} className="small quiet">
                {seat}: {voted ? 'there is a vote' : (shut ?? 'to vote')}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </nav>
  );
}
