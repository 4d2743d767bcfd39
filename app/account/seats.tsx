import { DataTable } from '#components/data-table.tsx';
import { formatDay } from '#components/format.ts';
import type { OwnSeat } from '#lib/services/who.ts';

/** The seats that give somebody their powers today, with their terms. */
export function Seats({ seats }: { seats: readonly OwnSeat[] }) {
  if (seats.length === 0) return <p>You hold no seat. What you can do comes from your organisation.</p>;
  return (
    <div className="stacked of-own-seats">
      <DataTable
        caption="Your seats today"
        hideCaption
        columns={['Body', 'Seat', 'Since', 'Term ends', 'As']}
        rows={seats.map(({ id, body, seat, voting, from, until, standsFor, suspended }) => ({
          key: id,
          cells: [
            body,
            `${seat}${suspended ? ' (suspended)' : ''}`,
            formatDay(from),
            until ? formatDay(until) : 'No end set',
            standsFor ? `alternate of ${standsFor}` : voting ? 'member with a vote' : 'without a vote',
          ],
        }))}
      />
    </div>
  );
}
