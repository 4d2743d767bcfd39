import type { Seat, Span, Tenure } from '#lib/process/directory/directory.ts';
import { seatCategoryName } from '#lib/process/directory/fits.ts';
import { DataTable } from '../data-table.tsx';
import { formatDay } from '../format.ts';
import { Tag } from '../tag.tsx';
import type { BodyView } from './body-page.tsx';
import { seatHref } from './seat-href.ts';
import { spokenSpan } from './spoken-span.ts';

/** A seat as it stood on a day. */
export type SeatOn = { seat: Seat; holder: Tenure | null; alternate: string | null; suspended: Span | null };

/** The seats of a body, one row each. An empty seat is shown as empty. */
export function SeatTable({ view: { seats, names, base, body, on } }: { view: BodyView }) {
  return (
    <div className="stacked of-seats">
      <DataTable
        caption={`${body.name} on ${formatDay(on)}`}
        hideCaption
        columns={['Seat', 'Speaks for', 'Vote', 'Held by', 'Term', 'Alternate']}
        rows={seats.map(({ seat, holder, alternate, suspended }) => ({
          key: seat.id,
          id: seat.id.slice('seat/'.length),
          cells: [
            <a key="seat" href={seatHref(base, seat)}>
              {seat.name}
            </a>,
            seatCategoryName(seat.category) ?? 'Nobody in particular',
            <Vote key="vote" voting={seat.voting} suspended={suspended} />,
            holder ? (
              <Holder key="holder" name={names.of(holder.person)} organisation={names.of(holder.organisation)} />
            ) : (
              <span key="holder" className="quiet">
                Empty
              </span>
            ),
            holder ? `Since ${formatDay(holder.from)}${holder.until ? `, to ${formatDay(holder.until)}` : ''}` : '–',
            alternate ? (names.of(alternate) ?? 'Name erased') : 'None',
          ],
        }))}
      />
    </div>
  );
}

const Holder = ({ name, organisation }: { name: string | null; organisation: string | null }) => (
  <>
    {name ?? 'Name erased'}
    {organisation && <div className="small quiet">{organisation}</div>}
  </>
);

function Vote({ voting, suspended }: { voting: boolean; suspended: Span | null }) {
  if (!suspended) return voting ? 'Votes' : 'Does not vote';
  return (
    <>
      <Tag>Suspended</Tag>
      <div className="small">
        {spokenSpan(suspended.from, suspended.to)}: {suspended.reason}
      </div>
    </>
  );
}
