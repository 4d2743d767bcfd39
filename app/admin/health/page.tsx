import type { Metadata } from 'next';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { formatCount } from '#components/format.ts';
import { PageHeader } from '#components/page-header.tsx';
import { now } from '#lib/clock.ts';
import { arrowOf } from '#lib/process/proposal/arrows.ts';
import { unhealthy } from '#lib/services/health.ts';
import { keeper } from '../keeper.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Health of the record', robots: { index: false } };

/** What the record of live proposals lacks, each with a link to the act that mends it. */
export default async function HealthPage() {
  const { viewer } = await keeper('/admin/health');
  const proposals = unhealthy(viewer.book, now());
  return (
    <>
      <Breadcrumbs trail={[['/admin', 'Code Administrator']]} />
      <PageHeader
        title="Health of the record"
        lead="Live proposals without a summary, a next date, a contact or a classification, and days of a timetable that passed without an outcome."
      />
      {proposals.length === 0 ? (
        <EmptyState title="Nothing is lacking in any live proposal." />
      ) : (
        <>
          <p>{formatCount(proposals.length, 'proposal lacks something', 'proposals lack something')}.</p>
          {proposals.map(({ key, reference, title, base, lacks }) => (
            <section key={key} className="section" aria-labelledby={key.replace('/', '-')}>
              <h2 id={key.replace('/', '-')}>
                <a href={base}>{`${reference} ${title ?? ''}`.trim()}</a>
              </h2>
              <ul className="points">
                {lacks.map(({ what, act }) => (
                  <li key={what}>
                    {what} <a href={`${base}/do/${act}`}>{arrowOf(act).title}</a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </>
  );
}
