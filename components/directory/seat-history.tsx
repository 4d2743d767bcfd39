import type { Day } from '#lib/process/day.ts';
import type { Seat, Tenure } from '#lib/process/directory/directory.ts';
import type { Names } from '#lib/process/directory/names.ts';
import { spokenSpan } from './spoken-span.ts';

/** The last day on which somebody held a seat: the appointment’s end, or that of its term, whichever comes first. */
export const lastDayHeld = ({ until, to }: Tenure): Day | null => (until && (to === null || until < to) ? until : to);

/** Who held a seat and stood in for it, and when it was suspended: the latest first. */
export function SeatHistory({ seat, names }: { seat: Seat; names: Names }) {
  const lines = [
    ...seat.tenures.map((tenure) => ({ ...tenure, key: `held-${tenure.entry}`, to: lastDayHeld(tenure), what: personAt(names, tenure) })),
    ...seat.alternates.map((alternate) => ({
      ...alternate,
      key: `alternate-${alternate.entry}`,
      what: `Alternate: ${names.of(alternate.person) ?? 'name erased'}`,
    })),
    ...seat.suspensions.map((span) => ({ ...span, key: `suspended-${span.entry}`, what: `Suspended: ${span.reason}` })),
  ].sort((a, b) => b.from.localeCompare(a.from));
  return (
    <ul className="dates">
      {lines.map(({ key, from, to, what }) => (
        <li key={key}>
          <div className="num">{spokenSpan(from, to)}</div>
          <div>{what}</div>
        </li>
      ))}
    </ul>
  );
}

const personAt = (names: Names, { person, organisation }: Tenure): string =>
  [names.of(person) ?? 'Name erased', organisation && names.of(organisation)].filter(Boolean).join(', ');
