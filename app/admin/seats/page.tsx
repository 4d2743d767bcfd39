import type { Metadata } from 'next';
import { AdminHeader } from '#components/admin/admin-header.tsx';
import { DataTable } from '#components/data-table.tsx';
import { SeatHistory } from '#components/directory/seat-history.tsx';
import { spokenSpan } from '#components/directory/spoken-span.ts';
import { EmptyState } from '#components/empty-state.tsx';
import { formatDay } from '#components/format.ts';
import { Section } from '#components/page-header.tsx';
import { Tag } from '#components/tag.tsx';
import { readDirectoryPage, seatsOf } from '#db/queries/directory.ts';
import { today } from '#lib/clock.ts';
import {
  alternateOn,
  type Body,
  closedOn,
  holderOn,
  type Seat,
  seatAsOn,
  suspensionOn,
  type Tenure,
} from '#lib/process/directory/directory.ts';
import { seatCategoryName } from '#lib/process/directory/fits.ts';
import type { Names } from '#lib/process/directory/names.ts';
import { actHref } from '../do/sections.ts';
import { keeper } from '../keeper.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Seats', robots: { index: false } };

/** The bodies that have seats first, in the order in which proposals meet them. */
const order = ['panel', 'change-board', 'csc', 'ssc', 'smki-pma', 'tabasc', 'opsg', 'working-group'].map((body) => `body/${body}`);
/** Those that are no committee have none. */
const without = new Set(['body/authority', 'body/secretary-of-state', 'body/code-administrator']);

/** Every seat by body: who holds it, the term, the alternate, and the acts that change it. */
export default async function SeatsPage() {
  const { viewer } = await keeper('/admin/seats');
  const { directory, names } = readDirectoryPage(viewer.book);
  const known = Object.values(directory.bodies).filter(
    ({ id }) => !without.has(id) && (order.includes(id) || seatsOf(directory, id).length > 0),
  );
  const seatless = Object.values(directory.bodies).filter((body) => !known.includes(body));
  const bodies = known.sort((a, b) => place(a.id) - place(b.id));
  return (
    <>
      <AdminHeader
        title="Seats"
        book={viewer.book}
        lead="Who holds a seat has what the seat gives, from the first day of the appointment to the end of its last."
      />
      <p className="form-actions">
        <a className="button" href={actHref('record-body')}>
          Record a body
        </a>
      </p>
      <nav aria-label="Bodies">
        <ul className="inline-list">
          {bodies.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id.slice(5)}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {bodies.map(({ id, name }) => (
        <Section key={id} id={id.slice(5)} title={name}>
          <p className="form-actions">
            <a href={actHref('record-seat', { body: id })}>
              Record a seat<span className="sr-only"> of {name}</span>
            </a>
            <a href={actHref('record-body', { body: id })}>
              Change the name or what it does<span className="sr-only">: {name}</span>
            </a>
          </p>
          {seatsOf(directory, id).length === 0 ? (
            <EmptyState title="No seat is recorded." />
          ) : (
            <div className="stacked of-kept-seats">
              <DataTable
                caption={`Seats of ${name}`}
                hideCaption
                columns={['Seat', 'Held by', 'Alternate', 'Acts']}
                rows={seatsOf(directory, id)
                  .map((seat) => seatAsOn(seat, today()))
                  .map((seat) => ({
                    key: seat.id,
                    id: seat.id.replace('/', '-'),
                    cells: [
                      <Named key="seat" seat={seat} />,
                      <Holder key="holder" seat={seat} names={names} />,
                      (alternateOn(seat, today()) && (names.of(alternateOn(seat, today())) ?? 'Name erased')) || 'None',
                      <Acts key="acts" seat={seat} />,
                    ],
                  }))}
              />
            </div>
          )}
        </Section>
      ))}
      <Seatless bodies={seatless} />
    </>
  );
}

/** The other bodies of the directory: their names can be changed, and seats be recorded. */
function Seatless({ bodies }: { bodies: Body[] }) {
  if (bodies.length === 0) return null;
  return (
    <Section id="without-seats" title="Bodies without seats here">
      <ul className="points">
        {bodies.map(({ id, name }) => (
          <li key={id}>
            <a href={actHref('record-body', { body: id })}>{name}</a>
            {!without.has(id) && (
              <>
                {' '}
                <a className="small" href={actHref('record-seat', { body: id })}>
                  Record a seat<span className="sr-only"> of {name}</span>
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);

function Named({ seat }: { seat: Seat }) {
  const suspended = suspensionOn(seat, today());
  const closed = closedOn(seat, today());
  const next = seat.versions.find(({ from }) => from > today());
  return (
    <>
      <a href={actHref('record-seat', { seat: seat.id })}>{seat.name}</a>
      <div className="small quiet">{[seatCategoryName(seat.category), seat.voting ? 'voting' : 'no vote'].filter(Boolean).join(', ')}</div>
      {next && <div className="small quiet">Changes on {formatDay(next.from)}</div>}
      {closed && (
        <div>
          <Tag>Closed</Tag> <span className="small">since {formatDay(closed.from)}</span>
        </div>
      )}
      {suspended && (
        <div>
          <Tag>Suspended</Tag> <span className="small">{spokenSpan(suspended.from, suspended.to)}</span>
        </div>
      )}
    </>
  );
}

function Holder({ seat, names }: { seat: Seat; names: Names }) {
  const holder = holderOn(seat, today());
  return (
    <>
      {holder ? (names.of(holder.person) ?? 'Name erased') : <span className="quiet">Empty</span>}
      {holder?.organisation && <div className="small quiet">{names.of(holder.organisation)}</div>}
      {holder && (
        <div className="small quiet">
          since {formatDay(holder.from)}
          {holder.until && `, term to ${formatDay(holder.until)}`}
        </div>
      )}
      {(seat.tenures.length > 0 || seat.versions.length > 1 || seat.cancelled.length > 0 || seat.closures.length > 0) && (
        <details className="small">
          <summary>History</summary>
          <SeatHistory seat={seat} names={names} actOf={(tenure) => <Cancel seat={seat} tenure={tenure} names={names} />} />
        </details>
      )}
    </>
  );
}

const Cancel = ({ seat, tenure, names }: { seat: Seat; tenure: Tenure; names: Names }) => (
  <a href={actHref('cancel-appointment', { seat: seat.id, appointment: String(tenure.entry) })}>
    Recorded by mistake<span className="sr-only">: {names.of(tenure.person) ?? 'name erased'}</span>
  </a>
);

function Acts({ seat }: { seat: Seat }) {
  const held = holderOn(seat, today());
  const suspended = seat.suspensions.some((span) => span.to === null);
  if (closedOn(seat, today()))
    return (
      <a className="small" href={actHref('record-seat', { seat: seat.id })}>
        Open again<span className="sr-only">: {seat.name}</span>
      </a>
    );
  const acts: (readonly [string, string])[] = [
    ['appoint', held ? 'Appoint a successor' : 'Appoint'],
    ...(held
      ? ([
          ['end-appointment', 'End the appointment'],
          ['name-alternate', 'Alternate'],
        ] as const)
      : []),
    ...(held ? [] : ([['close-seat', 'Close']] as const)),
    suspended ? ['restore-seat', 'Restore'] : ['suspend-seat', 'Suspend'],
  ];
  return (
    <ul className="inline-list small">
      {acts.map(([act, label]) => (
        <li key={act}>
          <a href={actHref(act, { seat: seat.id })}>
            {label}
            <span className="sr-only">: {seat.name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
