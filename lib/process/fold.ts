import { type Day, type Instant, lastDayOf } from './day.ts';
import type { RecordedEvent } from './event.ts';

/** `asOf`: true at the end of that London day, as far as is known now. `known`: limits it to what was recorded by that moment. */
export type At = { asOf?: Day; known?: Instant };

/** The event that takes another back without putting anything in its place. */
export const VOIDED = 'voided';

/**
 * What one stream adds up to at (asOf, known): recorded ≤ known → corrections in place of what they correct → effective ≤ asOf →
 * by (effective, position) → evolve. Null where nothing was true yet.
 */
export function fold<S>(events: readonly RecordedEvent[], evolve: (subject: S | null, event: RecordedEvent) => S, at: At = {}): S | null {
  return tell(events, at).reduce<S | null>((subject, event) => evolve(subject, event), null);
}

/** The events of one stream as they are to be told at (asOf, known). The first says what the subject is, so it is never told after another. */
export function tell(events: readonly RecordedEvent[], { asOf, known }: At = {}): RecordedEvent[] {
  const recorded = known === undefined ? [...events] : events.filter((event) => event.recorded <= known);
  const [first, ...rest] = corrected(recorded);
  if (!first) return [];
  const effective = (event: RecordedEvent) => asOf === undefined || lastDayOf(event.effective) <= asOf;
  const told = rest
    .filter(({ event }) => effective(event))
    .sort((a, b) => compare(lastDayOf(a.event.effective), lastDayOf(b.event.effective)) || a.place - b.place)
    .map(({ event }) => event);
  return told.length > 0 || effective(first.event) ? [first.event, ...told] : [];
}

type Placed = { event: RecordedEvent; place: number };

/** Each event at the place of what it puts right; of several corrections of one event the latest stands. */
function corrected(events: RecordedEvent[]): Placed[] {
  const placed = new Map<number, Placed>();
  const placeOf = new Map<number, number>();
  for (const event of events.sort((a, b) => a.position - b.position)) {
    const place = event.corrects === null ? event.position : (placeOf.get(event.corrects) ?? event.corrects);
    placeOf.set(event.position, place);
    placed.set(place, { event, place });
  }
  return [...placed.values()].filter(({ event }) => event.type !== VOIDED).sort((a, b) => a.place - b.place);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
