import { followHref, namedTopic } from '#app/follow/topic.ts';
import { Banner } from '#components/banner.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { formatDay, formatInstant } from '#components/format.ts';
import type { HeadOfPage } from '#components/page-head.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { Pagination } from '#components/pagination.tsx';
import type { RegisterList, RegisterQuery } from '#db/queries/register.ts';
import { asksPast } from '#db/queries/register-at.ts';
import { readCalendar } from '#db/queries/settings.ts';
import { today } from '#lib/clock.ts';
import { Filters } from './filters.tsx';
import { headingOf } from './heading.ts';
import { registerHref } from './href.ts';
import { Exports, Statuses } from './list-links.tsx';
import type { Listed } from './read.ts';
import { RegisterTable } from './register-table.tsx';

/** What the head of the page says: a list of a search, or of an earlier day, is not for search engines. */
export function headOf({ query, list }: Listed): HeadOfPage {
  const { page, pages } = list;
  return {
    title: `${headingOf(query, list)}${pages > 1 ? `, page ${page} of ${pages}` : ''}`,
    description: 'Every proposal to change the Smart Energy Code with its stage, what happens next, on whom it waits and whom it affects.',
    canonical: registerHref({ ...query, page }, { page }),
    alternates: [
      ['application/atom+xml', registerHref(query, {}, '/modifications.atom')],
      ['application/json', registerHref(query, {}, '/modifications.json')],
      ['text/csv', registerHref(query, {}, '/modifications.csv')],
    ],
    indexed: !query.q && !asksPast(query),
  };
}

/** The register: the list that the address asks for, soonest first. */
export function Register({ query, problems, list }: Listed) {
  return (
    <>
      <PageHeader title={headingOf(query, list)} />
      {problems.length > 0 && (
        <Banner>
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </Banner>
      )}
      <AsItStood query={query} />
      <Statuses query={query} counts={list.counts} />
      <Filters query={query} />
      {list.more && <p className="quiet small">More matched than a search lists: these are the newest. Another word narrows it down.</p>}
      {list.total > 0 ? (
        <RegisterTable rows={list.rows} query={query} today={query.asOf ?? today()} calendar={readCalendar('register')} />
      ) : (
        <Nothing query={query} counts={list.counts} />
      )}
      <Pagination page={list.page} pages={list.pages} href={(page) => registerHref(query, { page })} />
      <FollowThis query={query} />
      <Exports query={query} />
    </>
  );
}

/** That the list is of an earlier day, and what of it is of today. */
function AsItStood({ query }: { query: RegisterQuery }) {
  const { asOf, known, q } = query;
  if (!asksPast(query)) return null;
  return (
    <Banner>
      <strong>Not the latest.</strong> The register as it stood
      {asOf && ` at the end of ${formatDay(asOf)}`}
      {known ? `, as far as was known at ${formatInstant(known)}` : ', as far as is known today'}.
      {q && ' The search looks at the text as it is today.'} <a href={registerHref(query, { asOf: null, known: null })}>As it stands now</a>
    </Banner>
  );
}

/** A list of one stage, or of one Party Category, can be followed. */
function FollowThis({ query: { stage, affects } }: { query: RegisterQuery }) {
  const [topic] = [stage.length === 1 ? `stage/${stage[0]}` : null, affects.length === 1 ? `category/${affects[0]}` : null].filter(Boolean);
  const named = stage.length + affects.length === 1 && topic ? namedTopic('register', topic) : null;
  return (
    named && (
      <p>
        <a href={followHref('register', named.topic)}>Follow {named.words} by e-mail</a>
      </p>
    )
  );
}

function Nothing({ query, counts }: { query: RegisterQuery; counts: RegisterList['counts'] }) {
  const untouched = registerHref(query, { sort: 'next' }) === '/modifications';
  const filtered = registerHref(query, { q: null, status: 'open', sort: 'next' }) !== '/modifications';
  const words = filtered ? 'Nothing matches all of these words and filters.' : 'Nothing contains all of these words.';
  if (untouched && counts.closed + counts['not-recorded'] === 0)
    return (
      <EmptyState title="The register is empty.">
        <p>
          As soon as a proposal is raised it is listed here. <a href="/raise">Raise a proposal</a>, or read{' '}
          <a href="/guide">how a change is made</a>.
        </p>
      </EmptyState>
    );
  return (
    <EmptyState title={query.q ? words : 'Nothing matches these filters.'}>
      <p>
        {query.q && 'Fewer words, or the beginning of one, find more. A number finds its proposal however it is spelt: MP147, DP147, 147. '}
        {query.status === 'open' && counts.closed > 0 && (
          <>
            <a href={registerHref(query, { status: 'closed' })}>{counts.closed} closed</a> would match.{' '}
          </>
        )}
        <a href="/modifications?status=all">Show everything</a>
      </p>
    </EmptyState>
  );
}
