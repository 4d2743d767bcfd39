import { type Turn, turns } from '#lib/process/proposal/stays.ts';
import { DataTable } from '../data-table.tsx';
import { EmptyState } from '../empty-state.tsx';
import { formatCount, formatList } from '../format.ts';
import { Section } from '../page-header.tsx';
import { Bar } from '../picture/bar.tsx';
import { Picture } from '../picture/picture.tsx';
import { turnNames } from './words.ts';

type TurnCount = { turn: Turn; year: string; count: number };

/** How many proposals were sent back, withdrawn and adopted in each year. */
export function TurnsPart({ rows, undated, csv }: { rows: readonly TurnCount[]; undated: Record<Turn, number>; csv: string }) {
  const years = [...new Set(rows.map(({ year }) => year))].sort();
  const countOf = (turn: Turn, year: string) => rows.find((row) => row.turn === turn && row.year === year)?.count ?? 0;
  const most = Math.max(...rows.map(({ count }) => count));
  return (
    <Section id="turns" title="Sent back, withdrawn, adopted">
      <p className="measure">
        Sent back: by the Authority, for more work. Withdrawn: each withdrawal, also one that ended in an adoption. Adopted: taken over by
        another Party while it was withdrawn. {leftOut(undated)}
      </p>
      {rows.length === 0 ? (
        <EmptyState title="No day of any of them is on record." />
      ) : (
        <>
          <Picture
            title="Sent back, withdrawn and adopted by year"
            rows={years.map((year) => ({
              key: year,
              name: year,
              bars: turns.map((turn) => ({
                key: turn,
                bar: <Bar most={most} parts={[{ kind: 'plain', count: countOf(turn, year) }]} />,
                words: `${turnNames[turn]}: ${countOf(turn, year)}`,
              })),
            }))}
          />
          <DataTable
            caption="Sent back, withdrawn and adopted by year, as a table"
            columns={['Year', ...turns.map((turn) => ({ head: turnNames[turn], figure: true }))]}
            rows={years.map((year) => ({ key: year, cells: [year, ...turns.map((turn) => countOf(turn, year))] }))}
          />
          <p>
            <a href={csv}>Sent back, withdrawn and adopted as a spreadsheet</a>
          </p>
        </>
      )}
    </Section>
  );
}

function leftOut(undated: Record<Turn, number>): string {
  const some = turns
    .filter((turn) => undated[turn] > 0)
    .map((turn) => `${formatCount(undated[turn], 'time')} ${turnNames[turn].toLowerCase()}`);
  return some.length === 0 ? '' : `Left out, since no source gives the day: ${formatList(some)}.`;
}
