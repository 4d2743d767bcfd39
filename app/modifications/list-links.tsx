import { markup } from '#components/markup.ts';
import type { RegisterList, RegisterQuery } from '#db/queries/register.ts';
import { late } from '#lib/late-markup.ts';
import { registerHref } from './href.ts';

/** Open, closed, those of which no source tells, all: each one click away, with its number. */
export function Statuses({ query, counts }: { query: RegisterQuery; counts: RegisterList['counts'] }) {
  const { open, closed, 'not-recorded': untold } = counts;
  const choices = [
    ['open', 'Open', open],
    ['closed', 'Closed', closed],
    ['not-recorded', 'Not recorded', untold],
    ['all', 'All', open + closed + untold],
  ] as const;
  const shown = choices.filter(([status, , count]) => status !== 'not-recorded' || count > 0 || status === query.status);
  const links = shown.map(([status, label, count]) => {
    const numbered = markup`${label} <b class="num">${count.toLocaleString('en-GB')}</b>`;
    const href = registerHref(query, { status });
    return status === query.status
      ? markup`<a href="${href}" aria-current="true">${numbered}</a>`
      : markup`<a href="${href}">${numbered}</a>`;
  });
  return <nav className="statuses" aria-label="Open or closed" dangerouslySetInnerHTML={{ __html: late(markup`${links}`.html) }} />;
}

/** The same list in the forms that programs read. */
export const Exports = ({ query }: { query: RegisterQuery }) => (
  <p className="exports small quiet" dangerouslySetInnerHTML={{ __html: late(exportsOf(query)) }} />
);

const exportsOf = (query: RegisterQuery): string =>
  markup`This list as <a href="${registerHref(query, {}, '/modifications.csv')}">CSV</a>, <a href="${registerHref(query, {}, '/modifications.json')}">JSON</a> or <a href="${registerHref(query, {}, '/modifications.atom')}">Atom feed</a>. “Last recorded” is the day of the latest paper that tells of a proposal; what followed is not in our sources.`
    .html;
