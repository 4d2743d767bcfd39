import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AboutMatter } from '#components/ballot/about-matter.tsx';
import { Motions } from '#components/ballot/motions.tsx';
import { ResponsesBeside } from '#components/ballot/responses-beside.tsx';
import { PracticeBanner } from '#components/banner.tsx';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { formatSecond } from '#components/format.ts';
import { meetingHref, meetingName, meetingWhen } from '#components/meeting/words.ts';
import { PageHeader } from '#components/page-header.tsx';
import { now } from '#lib/clock.ts';
import { type PartyCategory, partyCategoryNames } from '#lib/process/words.ts';
import { besideBallot, effectIn, sinceLast } from '#lib/services/ballot-reading.ts';
import { type ItemAtHand, meetingAtHand, type StandingForMe } from '#lib/services/meeting-votes.ts';
import { signedIn } from '#lib/session.ts';

export const dynamic = 'force-dynamic';
type Props = { params: Promise<{ id: string }> };

async function read({ params }: Props) {
  const { id } = await params;
  const viewer = await signedIn(`/meetings/${encodeURIComponent(id)}/vote`);
  return meetingAtHand(viewer, id, now()) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { body, meeting } = await read(props);
  return { title: `Voting at the ${meetingName(body, meeting)}, ${meetingWhen(meeting)}`, robots: { index: false } };
}

/** The whole meeting on one page, its items in the order of the agenda, each with what a member needs and the way to its vote; printable as one document. */
export default async function MeetingVotePage(props: Props) {
  const at = await read(props);
  const { viewer, meeting, body, items } = at;
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
      {items.length === 0 && <EmptyState title="The agenda is empty." />}
      <ol className="agenda">
        {items.map((one) => (
          <li key={one.item.entry} id={`item-${one.item.entry}`} value={one.item.order}>
            <Item at={one} viewer={viewer} names={at.names} />
          </li>
        ))}
      </ol>
    </>
  );
}

type ItemProps = { at: ItemAtHand } & Pick<NonNullable<ReturnType<typeof meetingAtHand>>, 'viewer' | 'names'>;

function Item({ at, viewer, names }: ItemProps) {
  const { item, matter, ballot, mine, category } = at;
  const beside = matter && besideBallot(viewer, matter, category, now());
  const ownName = category && category in partyCategoryNames ? partyCategoryNames[category as PartyCategory] : null;
  return (
    <>
      <h2>{item.title}</h2>
      {matter && (
        <AboutMatter matter={matter} since={sinceLast(matter)} document={ballot?.document ?? null} motion={ballot?.motion ?? null} />
      )}
      {beside && <ResponsesBeside beside={beside} names={names} base={beside.base} ownName={ownName} whole={beside.whole} />}
      {ballot && matter && effectIn(viewer.book, ballot, matter, now()).map((sentence) => <p key={sentence}>{sentence}</p>)}
      {mine.map((standing) => (
        <Standing key={standing.seat} standing={standing} called={matter?.called ?? item.title} />
      ))}
      {mine.length === 0 && at.draft && (
        <p className="no-print">
          There is no ballot yet. <a href={at.draft}>A private draft on {matter?.called}</a>
        </p>
      )}
      <Motions motions={item.motions ?? []} names={names} />
    </>
  );
}

/** How the ballot stands for one of the viewer's seats: to vote, voted, resting, closed. */
function Standing({ standing: { seat, href, voted, shut }, called }: { standing: StandingForMe; called: string }) {
  return (
    <p className="ballot-standing">
      {voted && (
        <>
          {seat}: there is a vote since {formatSecond(voted)}.{' '}
        </>
      )}
      {shut && `${shut} `}
      <a className={voted || shut ? undefined : 'button'} href={href}>
        {voted ? (shut ? 'Your receipt' : 'See or change it') : shut ? 'The ballot' : `Vote on ${called}`}
        <span className="sr-only">, {seat}</span>
      </a>
    </p>
  );
}
