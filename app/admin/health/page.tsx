import type { Metadata } from 'next';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { formatCount } from '#components/format.ts';
import { PageHeader } from '#components/page-header.tsx';
import { Pagination } from '#components/pagination.tsx';
import { now } from '#lib/clock.ts';
import { arrowOf } from '#lib/process/proposal/arrows.ts';
import type { Lack } from '#lib/process/proposal/health.ts';
import { unhealthy } from '#lib/services/health.ts';
import { keeper } from '../keeper.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Health of the record', robots: { index: false } };
type Props = { searchParams: Promise<{ page?: string }> };

/** What the record of live proposals lacks, each with a link to the act that mends it. */
export default async function HealthPage({ searchParams }: Props) {
  const { viewer } = await keeper('/admin/health');
  const { count, page, pages, proposals } = unhealthy(viewer.book, now(), Number((await searchParams).page) || 1);
  return (
    <>
      <Breadcrumbs trail={[['/admin', 'Code Administrator']]} />
      <PageHeader
        title="Health of the record"
        lead="Live proposals without a summary, a next date, a contact or a classification, and days of a timetable that passed without an outcome."
      />
      {count === 0 ? (
        <EmptyState title="Nothing is lacking in any live proposal." />
      ) : (
        <>
          <p>
            {formatCount(count, 'proposal lacks something', 'proposals lack something')}
            {pages > 1 && `, page ${page} of ${pages}`}.
          </p>
          {proposals.map(({ key, reference, title, base, lacks }) => (
            <section key={key} className="section" aria-labelledby={key.replace('/', '-')}>
              <h2 id={key.replace('/', '-')}>
                <a href={base}>{`${reference} ${title ?? ''}`.trim()}</a>
              </h2>
              <ul className="points">
                {lacks.map((lack) => (
                  <li key={lack.what}>
                    {lack.what} <Mend base={base} act={lack.act} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <Pagination page={page} pages={pages} href={(n) => `/admin/health?page=${n}`} />
        </>
      )}
    </>
  );
}

const Mend = ({ base, act }: { base: string; act: Lack['act'] }) =>
  act === 'agenda' ? (
    <a href="/admin/meetings">Put it on the agenda of a meeting</a>
  ) : (
    <a href={`${base}/do/${act}`}>{arrowOf(act).title}</a>
  );
