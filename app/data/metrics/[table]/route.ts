import { csvAnswer, nothingThere } from '#app/csv.ts';
import { averageOf, pathName, turnNames } from '#components/metrics/words.ts';
import { type Metrics, readMetrics } from '#db/queries/metrics.ts';
import { namesIn } from '#db/queries/names.ts';
import { stageName } from '#lib/process/proposal/stages.ts';

export const dynamic = 'force-dynamic';

type Row = (string | number)[];

const tables: Record<string, (metrics: Metrics) => Row[]> = {
  'stages.csv': ({ stages, undated }) => [
    ['Stage', 'Path', 'Year', 'Stays', 'Days together', 'Average days', 'Shortest', 'Longest'],
    ...stages.map(({ stage, path, year, stays, days, shortest, longest }) => {
      return [stageName(stage), pathName(path), year, stays, days, averageOf(days, stays), shortest, longest];
    }),
    ['Left out, since a day is not recorded', '', '', undated.stays, '', '', '', ''],
  ],
  'turnout.csv': ({ turnout }) => [
    ['Body', 'Year', 'Ballots', 'Seats', 'Voted or abstained'],
    ...turnout.map(({ body, year, ballots, seats, cast }) => [namesIn('register').of(body) ?? body, year, ballots, seats, cast]),
  ],
  'turns.csv': ({ turns, undated }) => [
    ['What', 'Year', 'Proposals'],
    ...turns.map(({ turn, year, count }) => [turnNames[turn], year, count]),
    ...(Object.keys(undated.turns) as (keyof typeof undated.turns)[]).map((turn) => [turnNames[turn], 'not recorded', undated.turns[turn]]),
  ],
};

/** A table of the figures as a spreadsheet. */
export async function GET(_: Request, { params }: { params: Promise<{ table: string }> }): Promise<Response> {
  const { table } = await params;
  const rows = Object.hasOwn(tables, table) ? tables[table] : undefined;
  return rows ? csvAnswer(`register-${table}`, rows(readMetrics())) : nothingThere('There is no such table of figures.');
}
