import { daysLeft } from '#components/days-left.ts';
import { formatDayShort, formatDaysLeft } from '#components/format.ts';
import { LifecycleTrack, TrackSprite } from '#components/lifecycle-track.tsx';
import { StageTag } from '#components/tag.tsx';
import { trackPoint } from '#components/track-point.ts';
import { affectedText } from '#components/words.ts';
import type { RegisterQuery, RegisterRow } from '#db/queries/register.ts';
import type { Day } from '#lib/process/day.ts';
import { stages } from '#lib/process/proposal/stages.ts';
import { registerHref } from './href.ts';

/** One page of the register. On a narrow screen each row becomes a card, by style alone. */
export function RegisterTable({ rows, query, today }: { rows: readonly RegisterRow[]; query: RegisterQuery; today: Day }) {
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
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} today={today} />
          ))}
        </tbody>
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

function Row({ row, today }: { row: RegisterRow; today: Day }) {
  const point = trackPoint(row);
  const marks = [row.urgent && 'Urgent', row.onHold && 'On hold'].filter(Boolean).join(' · ');
  return (
    <tr>
      <th scope="row">
        <a href={`/modifications/${row.slug}`}>
          <b>
            {row.reference} {row.formerReference && <small>{`was ${row.formerReference}`}</small>}
          </b>{' '}
          <span>{row.title ?? 'No title recorded'}</span> {marks && <em>{marks}</em>}
        </a>
      </th>
      <td>
        <StageTag stage={row.stage} label={row.stageLabel ?? 'Not recorded'} />
        {point && row.stage && <LifecycleTrack point={point} group={stages[row.stage].group} />}
      </td>
      <td>
        <Next row={row} today={today} />
      </td>
      <td>{affectedText(row.affects)}</td>
      <td>{row.proposerName ?? (row.volunteer ? 'A volunteer' : null)}</td>
      <td>{row.updated && <time dateTime={row.updated}>{formatDayShort(row.updated)}</time>}</td>
    </tr>
  );
}

/** What comes next, on whom it waits and how long there is; what is known from papers only has no countdown. */
function Next({ row, today }: { row: RegisterRow; today: Day }) {
  if (row.imported) return row.updated ? `Last recorded ${formatDayShort(row.updated)}` : null;
  if (row.closed) return null;
  const left = row.nextDate ? daysLeft(today, row.nextDate) : null;
  return (
    <>
      {row.nextWhat && <b>{row.nextWhat}</b>}
      {row.nextWho && <span>{row.nextWhat ? `on ${row.nextWho}` : `Waits on ${row.nextWho}`}</span>}
      {row.nextDate && (
        <span>
          <time dateTime={row.nextDate}>{formatDayShort(row.nextDate)}</time>
          {left !== null && <i className={left <= 3 ? 'near' : undefined}>{` ${formatDaysLeft(left)}`}</i>}
        </span>
      )}
    </>
  );
}
