import { eachRegisterRow } from '#db/queries/register.ts';
import { siteUrl } from '#lib/env.ts';
import { exportedRow } from '../modifications/exported.ts';
import { registerHref } from '../modifications/href.ts';
import { parseRegisterQuery } from '../modifications/query.ts';
import { terms } from '../modifications/terms.ts';

export const dynamic = 'force-dynamic';

/** The whole list with what was asked, what of it was left out, and what may be done with it. */
export function GET(request: Request): Response {
  const { query, problems } = parseRegisterQuery(new URL(request.url).searchParams);
  const modifications = [...eachRegisterRow(query)].map((row) => exportedRow(row, query));
  return Response.json({
    title: 'SEC Modification Register',
    address: siteUrl() + registerHref(query, { page: 1 }),
    asOf: query.asOf,
    known: query.known,
    terms,
    leftOut: problems,
    total: modifications.length,
    modifications,
  });
}
