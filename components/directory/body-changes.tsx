import { addDays, type Day } from '#lib/process/day.ts';
import type { Seat } from '#lib/process/directory/directory.ts';
import type { Names } from '#lib/process/directory/names.ts';
import { formatDay } from '../format.ts';
import { Section } from '../page-header.tsx';
import { lastDayHeld } from './seat-history.tsx';
import { seatHref } from './seat-href.ts';
import { seatChangesInWords } from './seat-versions.ts';

type Line = { day: Day; key: string; seat: Seat; what: string };
/** Older changes than so many are one click away. */
const shown = 12;

/** What has changed in the seats of a body, the latest first: who came and went, alternates, suspensions, and the seats themselves. */
export function BodyChanges({ seats, names, base, today }: { seats: readonly Seat[]; names: Names; base: string; today: Day }) {
  const lines = seats.flatMap((seat) => changesOf(seat, names, today)).sort((a, b) => b.day.localeCompare(a.day));
  return (
    <Section id="changes" title="What has changed">
      {lines.length === 0 ? <p>Nobody has been appointed to a seat.</p> : <Lines lines={lines.slice(0, shown)} base={base} />}
      {lines.length > shown && (
        <details>
          <summary>Earlier changes ({lines.length - shown})</summary>
          <Lines lines={lines.slice(shown)} base={base} />
        </details>
      )}
    </Section>
  );
}

const Lines = ({ lines, base }: { lines: readonly Line[]; base: string }) => (
  <ul className="dates">
    {lines.map(({ day, key, seat, what }) => (
      <li key={key}>
        <time dateTime={day}>{formatDay(day)}</time>
        <div>
          <a href={seatHref(base, seat)}>{seat.name}</a>: {what}
        </div>
      </li>
    ))}
  </ul>
);

function changesOf(seat: Seat, names: Names, today: Day): Line[] {
  const who = (person: string) => names.of(person) ?? 'somebody whose name was erased';
  const line = (day: Day, key: string, what: string): Line => ({ day, key: `${seat.id} ${key}`, seat, what });
  return [
    ...seat.tenures.flatMap((tenure) => {
      const last = lastDayHeld(tenure);
      const followed = last !== null && seat.tenures.some(({ from }) => from === addDays(last, 1));
      return [
        line(tenure.from, `from ${tenure.entry}`, `${who(tenure.person)} was appointed.`),
        ...(last && !followed && (tenure.to || last < today)
          ? [line(last, `to ${tenure.entry}`, `the last day of ${who(tenure.person)}.`)]
          : []),
      ];
    }),
    ...seat.alternates.map(({ person, from, entry }) => line(from, `alternate ${entry}`, `${who(person)} was named the alternate.`)),
    ...seat.cancelled.map(({ person, from, reason, entry }) =>
      line(from, `cancelled ${entry}`, `the appointment of ${who(person)} was recorded by mistake and cancelled. ${reason}`),
    ),
    ...seatChangesInWords(seat).map(({ from, entry, what }) => line(from, `seat ${entry}`, what.charAt(0).toLowerCase() + what.slice(1))),
    ...seat.suspensions.flatMap(({ from, to, reason, entry }) => [
      line(from, `suspended ${entry}`, `suspended. ${reason}`),
      ...(to ? [line(addDays(to, 1), `restored ${entry}`, 'restored.')] : []),
    ]),
  ];
}
