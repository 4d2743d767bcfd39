import { Feed } from 'feed';
import { formatDay } from '#components/format.ts';
import { listRegister } from '#db/queries/register.ts';
import { siteUrl } from '#lib/env.ts';
import { exportedRow } from '../modifications/exported.ts';
import { registerHref } from '../modifications/href.ts';
import { parseRegisterQuery } from '../modifications/query.ts';
import { terms } from '../modifications/terms.ts';

export const dynamic = 'force-dynamic';

/** The fifty of the list that changed last, each with the sentence of where it stands. */
export function GET(request: Request): Response {
  const { query } = parseRegisterQuery(new URL(request.url).searchParams);
  const { rows } = listRegister({ ...query, sort: 'updated', order: 'desc', page: 1 });
  const here = siteUrl() + registerHref(query, { page: 1 }, '/modifications.atom');
  const feed = new Feed({
    title: 'SEC Modification Register',
    description: 'Proposals to change the Smart Energy Code, the last changed first.',
    id: here,
    link: siteUrl() + registerHref(query, { page: 1 }),
    feedLinks: { atom: here },
    language: 'en-GB',
    copyright: terms,
    author: { name: 'SEC Modification Register', link: siteUrl() },
    generator: 'SEC Modification Register',
    updated: momentOf(rows[0]?.updated),
  });
  for (const row of rows) {
    const { address, stage, reference, title, summary, updated, fromPapersOnly, next, nextDate } = exportedRow(row, query);
    const stands = fromPapersOnly
      ? `${stage ?? 'Stage not recorded'}${updated ? `, last recorded ${formatDay(updated)}` : ''}.`
      : `${stage}.`;
    const then = next ? ` Next: ${next}${nextDate ? `, ${formatDay(nextDate)}` : ''}.` : '';
    feed.addItem({
      id: `${address}#${row.updated}`,
      link: address,
      title: asHtml(`${reference} ${title ?? ''}`.trim()),
      description: asHtml(stands + then),
      content: asHtml([stands + then, summary].filter(Boolean).join(' ')),
      date: momentOf(row.updated),
    });
  }
  return new Response(feed.atom1(), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}

const momentOf = (day: string | undefined): Date => new Date(day ? `${day}T00:00:00Z` : '2016-01-01T00:00:00Z');

/** The feed's texts are of the kind HTML, so that readers show every character as it was typed. */
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
