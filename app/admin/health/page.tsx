import type { Metadata } from 'next';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { formatCount } from '#components/format.ts';
import { PageHeader } from '#components/page-header.tsx';
import { Pagination } from '#components/pagination.tsx';
import { now } from '#lib/clock.ts';
import { arrowOf } from '#lib/process/proposal/arrows.ts';
import type { Lack } from '#lib/process/proposal/health.ts';
import { countUnhealthy, type Health, unhealthy } from '#lib/services/health.ts';
import { keeper } from '../keeper.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Health of the record', robots: { index: false } };
type Props = { searchParams: Promise<{ page?: string; of?: string }> };

/** What the record of proposals lacks: of those that live here each with a link to the act that mends it, of the others what no paper says. */
export default async function HealthPage({ searchParams }: Props) {
  const { viewer } = await keeper('/admin/health');
  const asked = await searchParams;
  const papers = asked.of === 'papers';
  const moment = now();
  const health = unhealthy(viewer.book, moment, { page: Number(asked.page) || 1, papers });
  const told = countUnhealthy(viewer.book, moment, true);
  return (
    <>
      <Breadcrumbs trail={[['/admin', 'Code Administrator']]} />
      <PageHeader
        title="Health of the record"
        lead="Proposals without a summary, a next date, a contact or a classification, and days of a timetable that passed without an outcome."
      />
      {(told > 0 || papers) && (
        <nav className="statuses" aria-label="Which proposals">
          <a href="/admin/health" aria-current={papers ? undefined : 'true'}>
            Live here <b className="num">{countUnhealthy(viewer.book, moment)}</b>
          </a>
          <a href="/admin/health?of=papers" aria-current={papers ? 'true' : undefined}>
            Known from papers only <b className="num">{told}</b>
          </a>
        </nav>
      )}
      {papers && <p>No act is taken on these here: what they lack, only a paper that tells it can mend, when it is imported.</p>}
      <Lacking health={health} papers={papers} />
    </>
  );
}

function Lacking({ health: { count, page, pages, proposals }, papers }: { health: Health; papers: boolean }) {
  if (count === 0)
    return <EmptyState title={papers ? 'The papers leave nothing of this open.' : 'Nothing is lacking in any live proposal.'} />;
  return (
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
                {lack.what} {!papers && <Mend base={base} act={lack.act} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Pagination page={page} pages={pages} href={(n) => `/admin/health?${papers ? 'of=papers&' : ''}page=${n}`} />
    </>
  );
}

const Mend = ({ base, act }: { base: string; act: Lack['act'] }) =>
  act === 'agenda' ? (
    <a href="/admin/meetings">Put it on the agenda of a meeting</a>
  ) : (
    <a href={`${base}/do/${act}`}>{arrowOf(act).title}</a>
  );
