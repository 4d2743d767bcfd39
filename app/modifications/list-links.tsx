import { markup } from '#components/markup.ts';
import type { RegisterQuery } from '#db/queries/register.ts';
import { late } from '#lib/late-markup.ts';
import { registerHref } from './href.ts';

/** Not closed, closed, all: each one click away, with its number. */
export function Statuses({ query, open, closed }: { query: RegisterQuery; open: number; closed: number }) {
  const choices = [
    ['open', 'Open', open],
    ['closed', 'Closed', closed],
    ['all', 'All', open + closed],
  ] as const;
  const links = choices.map(([status, label, count]) => {
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
  markup`This list as <a href="${registerHref(query, {}, '/modifications.csv')}">CSV</a>, <a href="${registerHref(query, {}, '/modifications.json')}">JSON</a> or <a href="${registerHref(query, {}, '/modifications.atom')}">Atom feed</a>. “Open” is what nothing tells to be closed. “Last recorded” is the day of the latest paper that tells of a proposal; what followed is not in our sources.`
    .html;
