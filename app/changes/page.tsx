import type { Metadata } from 'next';
import { cache } from 'react';
import { Banner } from '#components/banner.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { formatDay } from '#components/format.ts';
import { PageHeader } from '#components/page-header.tsx';
import { Pagination } from '#components/pagination.tsx';
import { type ChangeList, lastChange, listChanges } from '#db/queries/changes.ts';
import { today } from '#lib/clock.ts';
import { siteUrl } from '#lib/env.ts';
import { addDays } from '#lib/process/day.ts';
import { paramsOf } from '../modifications/query.ts';
import { ChangesForm } from './form.tsx';
import { changesHref } from './href.ts';
import { Changes } from './list.tsx';
import { type Asked, parseChangesQuery } from './query.ts';
import { headingOf } from './words.ts';

export const dynamic = 'force-dynamic';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Once per request, for the head and the body of the page. */
const readList = cache((search: string): { asked: Asked; list: ChangeList } => {
  const asked = parseChangesQuery(new URLSearchParams(search), today());
  return { asked, list: listChanges(asked.query) };
});
const searchOf = async ({ searchParams }: Props): Promise<string> => paramsOf(await searchParams).toString();

export async function generateMetadata(props: Props): Promise<Metadata> {
  const search = await searchOf(props);
  const { asked, list } = readList(search);
  return {
    title: `${headingOf(asked.query, list.total)}${list.pages > 1 ? `, page ${list.page} of ${list.pages}` : ''}`,
    description: 'Everything that changed in the register of proposals to change the Smart Energy Code between two days.',
    alternates: {
      canonical: search ? changesHref(asked, { page: list.page }) : '/changes',
      types: { 'text/csv': changesHref(asked, {}, '/changes.csv') },
    },
    ...(search && { robots: { index: false } }),
  };
}

/** Everything that changed in the register between two days. */
export default async function ChangesPage(props: Props) {
  const { asked, list } = readList(await searchOf(props));
  const { query, problems } = asked;
  return (
    <>
      <PageHeader
        title={headingOf(query, list.total)}
        lead={
          query.by === 'effective'
            ? 'What took effect on these days, the latest first, also where it was recorded later.'
            : 'What was recorded in this register on these days, the latest first, whenever it took effect.'
        }
      />
      {problems.length > 0 && (
        <Banner>
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </Banner>
      )}
      <ChangesForm asked={asked} />
      {list.more && <p className="quiet small">More proposals matched than a search looks at: these are of the newest.</p>}
      {list.total > 0 ? <Changes changes={list.changes} by={query.by} /> : <Nothing asked={asked} />}
      <Pagination page={list.page} pages={list.pages} href={(page) => changesHref(asked, { page })} />
      <p className="exports small quiet">
        {list.total > 0 && (
          <>
            All of these as <a href={changesHref(asked, {}, '/changes.csv')}>CSV</a>, or print this page from your browser’s menu.{' '}
          </>
        )}
        {siteUrl() + changesHref(asked, { page: list.page })}
      </p>
    </>
  );
}

/** Nothing between these days: where there is something. */
function Nothing({ asked }: { asked: Asked }) {
  const last = lastChange(today());
  const before = last && changesHref(asked, { from: addDays(last, -30), to: last, by: 'effective' });
  return (
    <EmptyState title="Nothing is recorded for these days and proposals.">
      <p>
        {last && before ? (
          <>
            The last thing that the register knows of took effect on {formatDay(last)}: <a href={before}>the 30 days up to then</a>.
          </>
        ) : (
          'As soon as a proposal is raised, what changes is listed here.'
        )}
      </p>
    </EmptyState>
  );
}
