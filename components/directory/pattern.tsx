import { type PatternRow, seatPatterns } from '#lib/process/directory/seat-pattern.ts';
import type { Paper } from '#lib/process/paper/paper.ts';
import { DataTable } from '../data-table.tsx';
import { EmptyState } from '../empty-state.tsx';
import { PaperPlace } from '../paper-source.tsx';

/** Where no paper names the members: that it is so, and the seats as far as papers and general practice tell, each with what it rests on. */
export function SeatPattern({
  body,
  name,
  papers,
}: {
  body: keyof typeof seatPatterns;
  name: string;
  papers: Readonly<Record<string, Paper>>;
}) {
  return (
    <>
      <EmptyState title="No paper in the record names the members.">
        <p>The papers say for whom the seats of the {name} are, as far as the table shows; who held them is not recorded in the sources.</p>
      </EmptyState>
      <div className="stacked of-pattern">
        <DataTable
          caption={`The seats of the ${name} by their pattern`}
          columns={['For whom', 'Seats', 'Vote', 'What that rests on']}
          rows={seatPatterns[body].map((row) => ({
            key: row.forWhom,
            cells: [row.forWhom, row.seats, row.votes, <Basis key="basis" row={row} papers={papers} />],
          }))}
        />
      </div>
    </>
  );
}

const Basis = ({ row, papers }: { row: PatternRow; papers: Readonly<Record<string, Paper>> }) => (
  <>
    {row.said}
    <div className="quiet">
      {row.source ? (
        <PaperPlace source={row.source} papers={papers} />
      ) : (
        <span className="small">General practice, not confirmed by the papers</span>
      )}
    </div>
  </>
);
