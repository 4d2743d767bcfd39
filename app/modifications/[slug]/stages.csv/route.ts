import { csvAnswer, nothingThere } from '#app/csv.ts';
import { plannedDays, stageTimes } from '#components/lifecycle/stage-times.ts';
import { type PageProps, readView } from '../read-view.ts';

export const dynamic = 'force-dynamic';

/** A proposal’s time in each stage, and its timetable with the day planned first and the day on which each row happened. */
export async function GET(request: Request, { params, shelf }: Pick<PageProps, 'params' | 'shelf'>): Promise<Response> {
  const search = Promise.resolve(Object.fromEntries(new URL(request.url).searchParams));
  const found = await readView({ params, searchParams: search, shelf });
  if (found.found !== 'shown') return nothingThere('No such proposal is on record then.');
  return csvAnswer(`${found.view.proposal.slug}-stages.csv`, [
    ['Kind', 'What', 'Since', 'Until', 'Days', 'Planned', 'Happened'],
    ...stageTimes(found.view).map(({ label, since, until, days }) => ['Stage', label, since, until, days, null, null]),
    ...plannedDays(found.view).map(({ what, planned, actual }) => ['Timetable', what, null, null, null, planned, actual]),
  ]);
}
