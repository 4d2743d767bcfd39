import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type Shelf, theRegister } from '#app/modifications/[slug]/read-view.ts';
import { PracticeBanner } from '#components/banner.tsx';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { DayText } from '#components/deadline.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { formatCount, formatDay } from '#components/format.ts';
import { PageHeader, Section } from '#components/page-header.tsx';
import { PaperPlace } from '#components/paper-source.tsx';
import { WorkingShown } from '#components/process/working-shown.tsx';
import { ProposalWithStage } from '#components/proposal-link.tsx';
import { Prose } from '#components/prose.tsx';
import { CarriedList } from '#components/sec/carried-list.tsx';
import { SummaryList } from '#components/summary-list.tsx';
import { Tag } from '#components/tag.tsx';
import { broughtIn } from '#db/queries/brought-in.ts';
import { papersById } from '#db/queries/papers.ts';
import { readPracticeRelease } from '#db/queries/practice-releases.ts';
import { readRelease } from '#db/queries/releases.ts';
import { readCalendar, readSettings } from '#db/queries/settings.ts';
import { now, today } from '#lib/clock.ts';
import { releaseCutoff } from '#lib/process/calendar/releases.ts';
import { cutoffOf, releaseHref } from '../cutoff.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ name: string }>; shelf?: Shelf };

/** The Release of an address in its book, with the proposals that name it and those that it carries. */
async function found({ params, shelf = theRegister }: Props) {
  const { name } = await params;
  const base = shelf.practice ? `/practice${releaseHref(`release/${name}`)}` : releaseHref(`release/${name}`);
  if (shelf.practice) return { ...(readPracticeRelease(name, now()) ?? notFound()), shelf, base };
  const page = readRelease(name) ?? notFound();
  return { ...page, carried: broughtIn(now()).filter(({ carried }) => carried.date === page.release.date), shelf, base };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { release, shelf, base } = await found(props);
  return {
    title: `${release.name} SEC Release`,
    description: `The ${release.name} SEC Release, ${formatDay(release.date)}: until when a decision is in time, and the proposals that name it.`,
    alternates: { canonical: base },
    ...(shelf.practice && { robots: { index: false } }),
  };
}

/** One SEC Release: its date, its cut-off with the working, and the proposals that name it. */
export default async function ReleasePage(props: Props) {
  const { release, proposals, carried, shelf } = await found(props);
  const inForce = { calendar: readCalendar(shelf.book), settings: readSettings(shelf.book, today()) };
  const cutoff = cutoffOf(release, inForce);
  const byRule = releaseCutoff(release.date, inForce);
  const standing = release.calledOff !== undefined ? 'Called off' : release.standing === 'plan' ? 'Planned' : null;
  const past = release.standing === 'plan' && release.date < today();
  return (
    <>
      <Breadcrumbs trail={[shelf.practice ? ['/practice#releases', 'Practice'] : ['/releases', 'SEC Releases']]} />
      {shelf.practice && <PracticeBanner title="Practice: what this page says of proposals is made up." />}
      <PageHeader title={`${release.name} SEC Release`}>{standing && <Tag>{standing}</Tag>}</PageHeader>
      <SummaryList
        rows={[
          ['Called off', release.calledOff ?? null],
          ['Date', <DayText key="date" day={release.date} />],
          [
            'Decision needed by',
            cutoff.day ? (
              <span key="by">
                <DayText day={cutoff.day} />, {cutoff.why}
              </span>
            ) : (
              cutoff.why
            ),
          ],
          [
            'What was brought in',
            release.standing === 'plan' && release.calledOff === undefined
              ? past
                ? 'Last recorded as a plan; what followed is not in our sources'
                : 'Still to come'
              : null,
          ],
          [
            'Source',
            release.source && (
              <PaperPlace key="source" source={release.source} papers={{ ...papersById('register'), ...papersById(shelf.book) }} />
            ),
          ],
        ]}
      />
      {release.text && (
        <div className="apart">
          <Prose text={release.text} />
        </div>
      )}
      {carried.length > 0 && (
        <Section id="carries" title="What it carries">
          <CarriedList caption={`${formatCount(carried.length, 'proposal')} by the last decision on each`} carried={carried} />
        </Section>
      )}
      <Section id="proposals" title="Proposals that name it">
        {proposals.length === 0 ? (
          <EmptyState title="No proposal in the register names this release as an option." />
        ) : (
          <ul className="rows">
            {proposals.map((proposal) => (
              <li key={proposal.stream}>
                <ProposalWithStage proposal={proposal} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      {!release.decisionCutoff && byRule.ok && (
        <Section id="cut-off" title="How the cut-off is worked out">
          <WorkingShown working={byRule.working} />
          <p className="small quiet">
            Under <a href="/process#CALENDAR-4">rule CALENDAR-4</a>. A proposal’s own report may state another day; then that one counts.
          </p>
        </Section>
      )}
    </>
  );
}
