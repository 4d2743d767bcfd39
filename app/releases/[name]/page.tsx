import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
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
import { readRelease } from '#db/queries/releases.ts';
import { readCalendar, readSettings } from '#db/queries/settings.ts';
import { now, today } from '#lib/clock.ts';
import { releaseCutoff } from '#lib/process/calendar/releases.ts';
import { cutoffOf, releaseHref } from '../cutoff.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ name: string }> };

const found = async ({ params }: Props) => readRelease((await params).name) ?? notFound();

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { release } = await found(props);
  return {
    title: `${release.name} SEC Release`,
    description: `The ${release.name} SEC Release, ${formatDay(release.date)}: until when a decision is in time, and the proposals that name it.`,
    alternates: { canonical: releaseHref(release.id) },
  };
}

/** One SEC Release: its date, its cut-off with the working, and the proposals that name it. */
export default async function ReleasePage(props: Props) {
  const { release, proposals } = await found(props);
  const carried = broughtIn(now()).filter((one) => one.carried.date === release.date);
  const inForce = { calendar: readCalendar('register'), settings: readSettings('register', today()) };
  const cutoff = cutoffOf(release, inForce);
  const byRule = releaseCutoff(release.date, inForce);
  const standing = release.calledOff !== undefined ? 'Called off' : release.standing === 'plan' ? 'Planned' : null;
  const past = release.standing === 'plan' && release.date < today();
  return (
    <>
      <Breadcrumbs trail={[['/releases', 'SEC Releases']]} />
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
          ['Source', release.source && <PaperPlace key="source" source={release.source} papers={papersById()} />],
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
