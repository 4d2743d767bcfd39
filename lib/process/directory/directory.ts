import type { z } from 'zod';
import { type Day, lastDayOf } from '../day.ts';
import type { RecordedEvent, Source } from '../event.ts';
import type { directoryEvents, suspendableRights } from './events.ts';
import { recordedSeat, seatChanges } from './evolve-seat.ts';
import { dayBefore, ended, holdsOn, type Span, spanFrom } from './spans.ts';

export { holdsOn, type Span } from './spans.ts';

type Recorded<T extends keyof typeof directoryEvents> = z.infer<(typeof directoryEvents)[T]> & { entry: number; source: Source | null };
export type Organisation = Recorded<'organisation-recorded'>;
export type Body = Recorded<'body-recorded'>;
export type Person = Recorded<'person-recorded'>;
export type SuspendableRight = (typeof suspendableRights)[number];

/** Who held a seat from when to when; `to` is the last day, null while it goes on, `until` the last day of the term, `ending` the entry that ended it, null for a successor's. */
export type Tenure = {
  person: string;
  organisation: string | null;
  from: Day;
  until: Day | null;
  to: Day | null;
  ending?: number | null;
  entry: number;
};
/** Who stands in for the holder of a seat from when to when. */
export type Alternate = { person: string; from: Day; to: Day | null; entry: number };
/** What a seat is called, for whom it speaks, whether it votes and whether it is the Chair's, from a day on. */
export type SeatVersion = Pick<Recorded<'seat-recorded'>, 'name' | 'category' | 'voting'> & { chair: boolean; from: Day; entry: number };
/** `since`: the day from which the record knows the seat. Name, category, vote and whether it is the Chair's are the last recorded; `seatAsOn` says those of a day. `cancelled`: appointments that were recorded by mistake. */
export type Seat = Recorded<'seat-recorded'> & {
  chair: boolean;
  since: Day;
  versions: SeatVersion[];
  tenures: Tenure[];
  alternates: Alternate[];
  suspensions: Span[];
  closures: Span[];
  cancelled: { person: string; from: Day; reason: string; entry: number }[];
};
export type Suspension = Span & { right: SuspendableRight };

export type Designation = Span & { letter: string; ending: number | null };

/** Organisations, bodies, people and seats by id. People's names are not here: they wait in the vault. */
export type Directory = {
  organisations: Record<string, Organisation>;
  bodies: Record<string, Body>;
  people: Record<string, Person>;
  seats: Record<string, Seat>;
  /** By organisation: which of its rights are or were suspended (Section M8.5). */
  suspensions: Record<string, Suspension[]>;
  /** By organisation: when the Authority's designation held, `ending` the entry that ended it. */
  designations: Record<string, Designation[]>;
  /** By organisation: designations that were recorded by mistake. */
  cancelledDesignations: Record<string, { from: Day; letter: string; reason: string; entry: number }[]>;
};

export const emptyDirectory: Directory = {
  organisations: {},
  bodies: {},
  people: {},
  seats: {},
  suspensions: {},
  designations: {},
  cancelledDesignations: {},
};

/** The only way in which the directory changes. Throws on an event type that no one knows: that is a bug, not input. */
export function evolveDirectory(before: Directory | null, event: RecordedEvent): Directory {
  const directory = { ...emptyDirectory, ...before };
  const change = changes[event.type];
  if (!change) throw new Error(`Unknown event "${event.type}" at entry ${event.position}`);
  return {
    ...directory,
    ...change(directory, event.data, { day: lastDayOf(event.effective), entry: event.position, source: event.source }),
  };
}

type When = { day: Day; entry: number; source: Source | null };
type Content = Record<string, unknown>;
type Change = (directory: Directory, data: Content, when: When) => Partial<Directory>;

const recorded = (list: 'organisations' | 'bodies' | 'people'): Change => {
  return (directory, data, { entry, source }) => ({ [list]: { ...directory[list], [data.id as string]: { ...data, entry, source } } });
};

const ofSeat: Record<string, Change> = Object.fromEntries(
  Object.entries(seatChanges).map(([type, change]): [string, Change] => [
    type,
    (directory, data, when) => {
      const found = directory.seats[data.seat as string];
      if (!found) throw new Error(`Entry ${when.entry} speaks of ${data.seat}, which is not recorded`);
      return { seats: { ...directory.seats, [found.id]: { ...found, ...change(found, data, when) } } };
    },
  ]),
);

const changes: Record<string, Change> = {
  'organisation-recorded': recorded('organisations'),
  'body-recorded': recorded('bodies'),
  'person-recorded': recorded('people'),
  ...ofSeat,
  'seat-recorded': ({ seats }, data, when) => ({
    seats: { ...seats, [data.id as string]: recordedSeat(seats[data.id as string], data, when) },
  }),
  'rights-suspended': ({ suspensions }, { organisation, rights, reason, meeting }, { day, entry }) => {
    const started = (rights as SuspendableRight[]).map((right) => ({ right, ...spanFrom(day, entry, reason, meeting) }));
    return { suspensions: { ...suspensions, [organisation as string]: [...(suspensions[organisation as string] ?? []), ...started] } };
  },
  'rights-restored': ({ suspensions }, { organisation, rights }, { day }) => {
    const list = suspensions[organisation as string] ?? [];
    const restored = list.map((s) => (s.to === null && (rights as string[]).includes(s.right) ? { ...s, to: dayBefore(day) } : s));
    return { suspensions: { ...suspensions, [organisation as string]: restored } };
  },
  designated: ({ designations }, { organisation, letter }, { day, entry }) => {
    const held = { ...spanFrom(day, entry, '', null), letter: letter as string, ending: null };
    return { designations: { ...designations, [organisation as string]: [...(designations[organisation as string] ?? []), held] } };
  },
  'designation-cancelled': ({ cancelledDesignations: all }, { organisation, letter, reason }, { day, entry }) => {
    const one = { from: day, letter: letter as string, reason: reason as string, entry };
    return { cancelledDesignations: { ...all, [organisation as string]: [...(all[organisation as string] ?? []), one] } };
  },
  'designation-ended': ({ designations }, { organisation, reason }, { day, entry }) => {
    const list = ended(designations[organisation as string] ?? [], day, { reason: reason as string, ending: entry });
    return { designations: { ...designations, [organisation as string]: list } };
  },
};

/** A seat as it stands on a day: before its first day as it was recorded first. */
export const seatAsOn = (seat: Seat, day: Day): Seat => {
  const { name, category, voting, chair } = seat.versions.findLast(({ from }) => from <= day) ?? seat.versions[0] ?? seat;
  return { ...seat, name, category, voting, chair };
};

/** The seats of a body by every name that they had; where two had one name, the one that was recorded last. */
export const seatNames = ({ seats }: Pick<Directory, 'seats'>, body: string): Record<string, string> =>
  Object.fromEntries(
    Object.values(seats)
      .filter((seat) => seat.body === body)
      .flatMap(({ id, name, versions }) => [...versions.map((version) => [version.name, id]), [name, id]]),
  );

/** Since when a seat is closed on a day and why, or null where it is open. */
export const closedOn = (seat: Seat, day: Day): Span | null => seat.closures.findLast((span) => holdsOn(span, day)) ?? null;

/** Who holds a seat on a day: the latest appointment whose term has not run out. Null for an empty seat. */
export function holderOn(seat: Seat, day: Day): Tenure | null {
  const held = seat.tenures.findLast((tenure) => holdsOn(tenure, day));
  return held && (held.until === null || day <= held.until) ? held : null;
}

/** The alternate of whoever holds the seat on a day, or null. */
export const alternateOn = (seat: Seat, day: Day): string | null =>
  holderOn(seat, day) ? (seat.alternates.findLast((alternate) => holdsOn(alternate, day))?.person ?? null) : null;

/** Why a seat is suspended on a day, or null where it is not. */
export const suspensionOn = (seat: Seat, day: Day): Span | null => seat.suspensions.findLast((span) => holdsOn(span, day)) ?? null;

/** Whether a right of an organisation under Section M8.5 is suspended on a day. */
export const rightSuspended = ({ suspensions }: Directory, organisation: string, right: SuspendableRight, day: Day): boolean =>
  (suspensions[organisation] ?? []).some((s) => s.right === right && holdsOn(s, day));

export const designatedOn = ({ designations }: Directory, organisation: string, day: Day): boolean =>
  (designations[organisation] ?? []).some((d) => holdsOn(d, day));
