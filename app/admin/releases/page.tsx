import type { Metadata } from 'next';
import { cutoffOf } from '#app/releases/cutoff.ts';
import { AdminHeader } from '#components/admin/admin-header.tsx';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { formatCount, formatWeekday } from '#components/format.ts';
import { WorkingShown } from '#components/process/working-shown.tsx';
import { Tag } from '#components/tag.tsx';
import { releasesOf } from '#db/queries/directory.ts';
import { readCalendar, readSettings } from '#db/queries/settings.ts';
import { today } from '#lib/clock.ts';
import { releaseCutoff } from '#lib/process/calendar/releases.ts';
import type { Release } from '#lib/process/release/release.ts';
import { actHref } from '../do/sections.ts';
import { keeper } from '../keeper.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'SEC Releases', robots: { index: false } };

/** The SEC Releases with the last day of decision for each, and how it was worked out. */
export default async function ReleasesPage() {
  const { viewer } = await keeper('/admin/releases');
  const { book } = viewer;
  const releases = releasesOf(book);
  const options = { calendar: readCalendar(book), settings: readSettings(book, today()) };
  return (
    <>
      <AdminHeader
        title="SEC Releases"
        book={book}
        lead="A release is announced with its date; the last day of decision for it is worked out and kept with it. It can move, and be called off with a reason."
      />
      <p className="form-actions">
        <a className="button" href={actHref('announce-release')}>
          Announce a SEC Release
        </a>
      </p>
      {releases.length === 0 ? (
        <EmptyState title="No release is announced." />
      ) : (
        <div className="stacked of-kept-releases">
          <DataTable
            caption={formatCount(releases.length, 'release')}
            columns={['Release', 'Date', 'Decision needed by', 'How it is worked out', 'Acts']}
            rows={releases.map((release) => {
              const cutoff = cutoffOf(release, options);
              const byRule = releaseCutoff(release.date, options);
              return {
                key: release.id,
                cells: [
                  <Named key="name" release={release} />,
                  <span key="date">
                    {formatWeekday(release.date)} {release.standing === 'plan' && <Tag>Planned</Tag>}
                  </span>,
                  cutoff.day ? formatWeekday(cutoff.day) : cutoff.why,
                  byRule.ok && byRule.day === cutoff.day ? <WorkingShown key="working" working={byRule.working} /> : cutoff.why,
                  <Acts key="acts" release={release} />,
                ],
              };
            })}
          />
        </div>
      )}
    </>
  );
}

const Named = ({ release: { name, calledOff } }: { release: Release }) => (
  <>
    {name}
    {calledOff !== undefined && (
      <div>
        <Tag>Called off</Tag> <span className="small quiet">{calledOff}</span>
      </div>
    )}
  </>
);

/** What can still be done about a release; nothing once its day is over. */
function Acts({ release: { id, name, date, calledOff } }: { release: Release }) {
  if (date < today()) return 'None: its day is over';
  const acts = [
    ['announce-release', calledOff === undefined ? 'Move' : 'Announce again'],
    ...(calledOff === undefined ? [['call-off-release', 'Call off']] : []),
  ] as [string, string][];
  return (
    <ul className="inline-list small">
      {acts.map(([act, label]) => (
        <li key={act}>
          <a href={actHref(act, { release: id })}>
            {label}
            <span className="sr-only">: {name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
