import type { ReactNode } from 'react';
import type { Day } from '#lib/process/day.ts';
import type { Seat, Tenure } from '#lib/process/directory/directory.ts';
import type { Names } from '#lib/process/directory/names.ts';
import { seatChangesInWords } from './seat-versions.ts';
import { spokenSpan } from './spoken-span.ts';

/** The last day on which somebody held a seat: the appointment’s end, or that of its term, whichever comes first. */
export const lastDayHeld = ({ until, to }: Tenure): Day | null => (until && (to === null || until < to) ? until : to);

/** Who held a seat and stood in for it, when it was suspended and what changed about it: the latest first. `actOf`: what can be done about an appointment. */
export function SeatHistory({ seat, names, actOf }: { seat: Seat; names: Names; actOf?: (tenure: Tenure) => ReactNode }) {
  const lines = [
    ...seat.tenures.map((tenure) => ({
      ...tenure,
      key: `held-${tenure.entry}`,
      to: lastDayHeld(tenure),
      what: personAt(names, tenure),
      act: actOf?.(tenure),
    })),
    ...seat.alternates.map((alternate) => ({
      ...alternate,
      key: `alternate-${alternate.entry}`,
      what: `Alternate: ${names.of(alternate.person) ?? 'name erased'}`,
      act: null,
    })),
    ...seat.suspensions.map((span) => ({ ...span, key: `suspended-${span.entry}`, what: `Suspended: ${span.reason}`, act: null })),
    ...seat.cancelled.map((one) => ({
      ...one,
      key: `cancelled-${one.entry}`,
      to: null,
      what: `${names.of(one.person) ?? 'Name erased'}: recorded by mistake and cancelled. ${one.reason}`,
      act: null,
    })),
    ...seatChangesInWords(seat).map((one) => ({ ...one, key: `seat-${one.entry}`, to: null, act: null })),
  ].sort((a, b) => b.from.localeCompare(a.from));
  return (
    <ul className="dates">
      {lines.map(({ key, from, to, what, act }) => (
        <li key={key}>
          <div className="num">{spokenSpan(from, to)}</div>
          <div>
            {what} {act}
          </div>
        </li>
      ))}
    </ul>
  );
}

const personAt = (names: Names, { person, organisation }: Tenure): string =>
  [names.of(person) ?? 'Name erased', organisation && names.of(organisation)].filter(Boolean).join(', ');
