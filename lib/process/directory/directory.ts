import type { z } from 'zod';
import { addDays, type Day, lastDayOf } from '../day.ts';
import type { RecordedEvent, Source } from '../event.ts';
import type { directoryEvents, suspendableRights } from './events.ts';

type Recorded<T extends keyof typeof directoryEvents> = z.infer<(typeof directoryEvents)[T]> & { entry: number; source: Source | null };
export type Organisation = Recorded<'organisation-recorded'>;
export type Body = Recorded<'body-recorded'>;
export type Person = Recorded<'person-recorded'>;
export type SuspendableRight = (typeof suspendableRights)[number];

/** Who held a seat from when to when; `to` is the last day, null while it goes on, `until` the last day of the term. */
export type Tenure = { person: string; organisation: string | null; from: Day; until: Day | null; to: Day | null; entry: number };
/** A span of days; `to` is its last day, null while it goes on. `meeting`: where the Panel decided it. */
export type Span = { from: Day; to: Day | null; reason: string; meeting: string | null; entry: number };
/** Who stands in for the holder of a seat from when to when. */
export type Alternate = { person: string; from: Day; to: Day | null; entry: number };
/** `since`: the day from which the record knows the seat. */
export type Seat = Recorded<'seat-recorded'> & { since: Day; tenures: Tenure[]; alternates: Alternate[]; suspensions: Span[] };
export type Suspension = Span & { right: SuspendableRight };

/** Organisations, bodies, people and seats by id. People's names are not here: they wait in the vault. */
export type Directory = {
  organisations: Record<string, Organisation>;
  bodies: Record<string, Body>;
  people: Record<string, Person>;
  seats: Record<string, Seat>;
  /** By organisation: which of its rights are or were suspended (Section M8.5). */
  suspensions: Record<string, Suspension[]>;
  /** By organisation: when the Authority's designation held. */
  designations: Record<string, (Span & { letter: string })[]>;
};

export const emptyDirectory: Directory = { organisations: {}, bodies: {}, people: {}, seats: {}, suspensions: {}, designations: {} };

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

const seat = (change: (seat: Seat, data: Content, when: When) => Partial<Seat>): Change => {
  return (directory, data, when) => {
    const found = directory.seats[data.seat as string];
    if (!found) throw new Error(`Entry ${when.entry} speaks of ${data.seat}, which is not recorded`);
    return { seats: { ...directory.seats, [found.id]: { ...found, ...change(found, data, when) } } };
  };
};

const changes: Record<string, Change> = {
  'organisation-recorded': recorded('organisations'),
  'body-recorded': recorded('bodies'),
  'person-recorded': recorded('people'),
  'seat-recorded': ({ seats }, data, { day, entry, source }) => {
    const { since = day, tenures = [], alternates = [], suspensions = [] } = seats[data.id as string] ?? {};
    return { seats: { ...seats, [data.id as string]: { ...data, entry, source, since, tenures, alternates, suspensions } as Seat } };
  },
  'member-appointed': seat(({ tenures, alternates }, { person, organisation, until }, { day, entry }) => ({
    tenures: [...ended(tenures, dayBefore(day)), { person, organisation, from: day, until, to: null, entry } as Tenure],
    alternates: ended(alternates, dayBefore(day)),
  })),
  'appointment-ended': seat(({ tenures, alternates }, _, { day }) => ({
    tenures: ended(tenures, day),
    alternates: ended(alternates, day),
  })),
  'seat-suspended': seat(({ suspensions }, { reason, meeting }, { day, entry }) => ({
    suspensions: [...suspensions, spanFrom(day, entry, reason, meeting)],
  })),
  'seat-restored': seat(({ suspensions }, _, { day }) => ({ suspensions: ended(suspensions, dayBefore(day)) })),
  'alternate-named': seat(({ alternates }, { person }, { day, entry }) => ({
    alternates: [...ended(alternates, dayBefore(day)), ...(person ? [{ person: person as string, from: day, to: null, entry }] : [])],
  })),
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
    const held = { ...spanFrom(day, entry, '', null), letter: letter as string };
    return { designations: { ...designations, [organisation as string]: [...(designations[organisation as string] ?? []), held] } };
  },
  'designation-ended': ({ designations }, { organisation, reason }, { day }) => {
    const list = (designations[organisation as string] ?? []).map((d) => (d.to === null ? { ...d, to: day, reason: reason as string } : d));
    return { designations: { ...designations, [organisation as string]: list } };
  },
};

const spanFrom = (day: Day, entry: number, reason: unknown, meeting: unknown): Span => ({
  from: day,
  to: null,
  reason: reason as string,
  meeting: (meeting ?? null) as string | null,
  entry,
});

/** What goes on ends on that day. */
const ended = <T extends { to: Day | null }>(list: readonly T[], day: Day): T[] =>
  list.map((one) => (one.to === null ? { ...one, to: day } : one));

const dayBefore = (day: Day): Day => addDays(day, -1);

/** Whether something that began and perhaps ended holds on a day. */
export const holdsOn = ({ from, to }: { from: Day; to: Day | null }, day: Day): boolean => from <= day && (to === null || day <= to);

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
