import { TrackSprite } from '#components/lifecycle-track.tsx';
import { trackPoint } from '#components/track-point.ts';
import type { RegisterQuery, RegisterRow } from '#db/queries/register.ts';
import { late } from '#lib/late-markup.ts';
import type { Calendar } from '#lib/process/calendar/working-days.ts';
import type { Day } from '#lib/process/day.ts';
import { registerHref } from './href.ts';
import { registerRows } from './register-rows.ts';

type Props = { rows: readonly RegisterRow[]; query: RegisterQuery; today: Day; calendar: Calendar };

/** One page of the register. On a narrow screen each row becomes a card, by style alone. */
export function RegisterTable({ rows, query, today, calendar }: Props) {
  const sorted = { query, ...query };
  return (
    <>
      <TrackSprite points={rows.flatMap((row) => trackPoint(row) ?? [])} />
      <table className="register">
        <caption className="sr-only">Modifications</caption>
        <thead>
          <tr>
            <th scope="col">
              <Sort {...sorted} by="reference" name="Reference" /> and title
            </th>
            <th scope="col">
              <Sort {...sorted} by="stage" name="Stage" />
            </th>
            <th scope="col">
              <Sort {...sorted} by="next" name="Next" />
            </th>
            <th scope="col">Affects</th>
            <th scope="col">
              <Sort {...sorted} by="proposer" name="Proposer" />
            </th>
            <th scope="col">
              <Sort {...sorted} by="updated" name="Updated" />
            </th>
          </tr>
        </thead>
        <tbody dangerouslySetInnerHTML={{ __html: late(registerRows(rows, { today, calendar })) }} />
      </table>
    </>
  );
}

type Sorted = { query: RegisterQuery; sort: RegisterQuery['sort']; order: RegisterQuery['order']; by: RegisterQuery['sort']; name: string };

/** A column's name as a link that sorts by it; a second click turns the order round. */
function Sort({ query, sort, order, by, name }: Sorted) {
  const here = sort === by;
  const turned = order === 'asc' ? 'desc' : 'asc';
  return (
    <a href={registerHref(query, here ? { order: turned } : { sort: by })}>
      {name}
      {here && <span aria-hidden="true">{order === 'asc' ? ' ↑' : ' ↓'}</span>}
      {here && <span className="sr-only">, sorted {order === 'asc' ? 'ascending' : 'descending'}</span>}
    </a>
  );
}
