import type { Day } from '../day.ts';
import type { Source } from '../event.ts';
import type { Seat, SeatVersion, Tenure } from './directory.ts';
import { dayBefore, ended, spanFrom } from './spans.ts';

type When = { day: Day; entry: number; source: Source | null };
type Content = Record<string, unknown>;

/** A seat that is recorded, or is another from a day on; where it was closed it is open again from then. */
export function recordedSeat(before: Seat | undefined, data: Content, { day, entry, source }: When): Seat {
  const { since = day, tenures = [], alternates = [], suspensions = [], closures = [], cancelled = [], versions = [] } = before ?? {};
  const { name, category, voting, chair = chairByName(data as SeatVersion) } = data as SeatVersion;
  const version: SeatVersion = { from: day, name, category, voting, chair, entry };
  return {
    ...(data as Pick<Seat, 'id' | 'body' | 'name' | 'category' | 'voting'>),
    ...{ chair, entry, source, since, tenures, alternates, suspensions, cancelled },
    versions: [...versions.filter(({ from }) => from !== day), version],
    closures: ended(closures, dayBefore(day)),
  };
}

/** What entries said before a seat was asked whether it is the Chair's: one without a vote that speaks for nobody and is called so. */
export const chairByName = ({ name, category, voting }: { name: string; category: string | null; voting: boolean }): boolean =>
  !voting && category === null && /\bchair\b/i.test(name);

/** How an event changes a seat that is recorded. */
export const seatChanges: Record<string, (seat: Seat, data: Content, when: When) => Partial<Seat>> = {
  'member-appointed': ({ tenures, alternates }, { person, organisation, until }, { day, entry }) => ({
    tenures: [...ended(tenures, dayBefore(day)), { person, organisation, from: day, until, to: null, ending: null, entry } as Tenure],
    alternates: ended(alternates, dayBefore(day)),
  }),
  'appointment-ended': ({ tenures, alternates }, _, { day, entry }) => ({
    tenures: ended(tenures, day, { ending: entry }),
    alternates: ended(alternates, day),
  }),
  'appointment-cancelled': ({ cancelled }, { person, reason }, { day, entry }) => ({
    cancelled: [...cancelled, { person: person as string, from: day, reason: reason as string, entry }],
  }),
  'seat-suspended': ({ suspensions }, { reason, meeting }, { day, entry }) => ({
    suspensions: [...suspensions, spanFrom(day, entry, reason, meeting)],
  }),
  'seat-restored': ({ suspensions }, _, { day }) => ({ suspensions: ended(suspensions, dayBefore(day)) }),
  'seat-closed': ({ closures }, { reason }, { day, entry }) => ({ closures: [...closures, spanFrom(day, entry, reason)] }),
  'alternate-named': ({ alternates }, { person }, { day, entry }) => ({
    alternates: [...ended(alternates, dayBefore(day)), ...(person ? [{ person: person as string, from: day, to: null, entry }] : [])],
  }),
};
