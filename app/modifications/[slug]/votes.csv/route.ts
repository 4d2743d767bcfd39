import { csvAnswer, nothingThere } from '#app/csv.ts';
import { type PageProps, readView } from '../read-view.ts';
import { voteTables } from './rows.ts';

export const dynamic = 'force-dynamic';

/** The votes on a proposal, a line for each vote and each earlier one; with `?table=tally` or `?table=responses` the numbers of the pictures. */
export async function GET(request: Request, { params, shelf }: Pick<PageProps, 'params' | 'shelf'>): Promise<Response> {
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const found = await readView({ params, searchParams: Promise.resolve(search), shelf });
  if (found.found !== 'shown') return nothingThere('No such proposal is on record then.');
  const table = search.table === 'tally' || search.table === 'responses' ? search.table : 'votes';
  const name = [found.view.proposal.slug, table === 'votes' ? null : table, 'votes'].filter((part) => part !== null).join('-');
  return csvAnswer(`${name}.csv`, voteTables[table](found.view));
}
