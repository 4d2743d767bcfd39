import type { Metadata } from 'next';
import { DataTable } from '#components/data-table.tsx';
import { DayText } from '#components/deadline.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { PaperPlace } from '#components/paper-source.tsx';
import { ProposalWithStage } from '#components/proposal-link.tsx';
import { Tag } from '#components/tag.tsx';
import { papersById } from '#db/queries/papers.ts';
import { listReleases } from '#db/queries/releases.ts';
import { readCalendar, readSettings } from '#db/queries/settings.ts';
import { today } from '#lib/clock.ts';
import { rules } from '#lib/process/rules.ts';
import { cutoffOf, releaseHref } from './cutoff.ts';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: 'SEC Releases',
  description:
    'The dates on which changes enter the Smart Energy Code, the last day on which a decision can be in time, and the proposals that name them.',
  alternates: { canonical: '/releases' },
};

/** The ladder of SEC Releases: until when a decision must be there, and what each could carry. */
export default function ReleasesPage() {
  const releases = listReleases();
  const papers = papersById();
  const inForce = { calendar: readCalendar('register'), settings: readSettings('register', today()) };
  return (
    <>
      <PageHeader
        title="SEC Releases"
        lead="A change that is approved enters the code with a SEC Release. To be in time, the decision must be there by the cut-off."
      />
      <p className="apart measure">
        {rules['CALENDAR-4'].sentence} (<a href="/process#CALENDAR-4">rule CALENDAR-4</a>;{' '}
        <a href="/process#calculate-release">work out a cut-off</a>)
      </p>
      {releases.length === 0 ? (
        <EmptyState title="No release is on record yet." />
      ) : (
        <div className="stacked of-releases">
          <DataTable
            caption="Releases on record, the latest first"
            columns={['Release', 'Date', 'Decision needed by', 'Proposals that name it', 'Source']}
            rows={releases.map(({ release, proposals }) => ({
              key: release.id,
              cells: [
                <span key="name">
                  <a href={releaseHref(release.id)}>{release.name}</a>
                  {release.calledOff !== undefined && (
                    <>
                      {' '}
                      <Tag>Called off</Tag> <span className="quiet small">{release.calledOff}</span>
                    </>
                  )}
                  {release.calledOff === undefined && release.standing === 'plan' && (
                    <>
                      {' '}
                      <Tag>Planned</Tag>
                    </>
                  )}
                </span>,
                <DayText key="date" day={release.date} />,
                <Cutoff key="cutoff" cutoff={cutoffOf(release, inForce)} />,
                proposals.length === 0 ? (
                  'None recorded'
                ) : (
                  <ul key="proposals">
                    {proposals.map((proposal) => (
                      <li key={proposal.stream}>
                        <ProposalWithStage proposal={proposal} />
                      </li>
                    ))}
                  </ul>
                ),
                release.source && <PaperPlace key="source" source={release.source} papers={papers} />,
              ],
            }))}
          />
        </div>
      )}
    </>
  );
}

function Cutoff({ cutoff: { day, why } }: { cutoff: ReturnType<typeof cutoffOf> }) {
  return day ? (
    <>
      <DayText day={day} /> <span className="quiet small">{why}</span>
    </>
  ) : (
    why
  );
}
