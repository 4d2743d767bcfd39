import type { z } from 'zod';
import { type Day, lastDayOf } from '../day.ts';
import type { RecordedEvent, Source } from '../event.ts';
import type { meetingEvents } from './events.ts';

type Scheduled = z.infer<typeof meetingEvents.scheduled>;
export type DecidedMotion = z.infer<(typeof meetingEvents)['motion-decided']> & { on: Day; entry: number };
export type AgendaItem = z.infer<(typeof meetingEvents)['item-listed']> & {
  entry: number;
  source: Source | null;
  /** The motions under it that were voted on, in order. */
  motions?: DecidedMotion[];
};

/** A meeting of a body with its agenda, in the agenda's order. `moved`: the days on which it was before, each with why it moved; `cancelled`: why it does not take place. */
export type Meeting = Scheduled & {
  entry: number;
  source: Source | null;
  items: AgendaItem[];
  moved?: { from: Day | null; reason: string }[];
  cancelled?: string;
};

/** Whether it takes place, or took place, as far as is known. */
export const takesPlace = ({ cancelled }: Pick<Meeting, 'cancelled'>): boolean => cancelled === undefined;

export function evolveMeeting(meeting: Meeting | null, event: RecordedEvent): Meeting {
  if (event.type === 'scheduled')
    return { ...(event.data as Scheduled), entry: event.position, source: event.source, items: meeting?.items ?? [] };
  if (!meeting) throw new Error(`${event.stream}: "${event.type}" at entry ${event.position} comes before the meeting was scheduled`);
  if (event.type === 'rescheduled') {
    const { day, reason } = event.data as { day: Day; reason: string };
    return { ...meeting, day, moved: [...(meeting.moved ?? []), { from: meeting.day, reason }] };
  }
  if (event.type === 'cancelled') return { ...meeting, cancelled: event.data.reason as string };
  if (event.type === 'item-retitled') {
    const { item: entry, title } = event.data as { item: number; title: string };
    return { ...meeting, items: meeting.items.map((item) => (item.entry === entry ? { ...item, title } : item)) };
  }
  if (event.type === 'motion-decided') return decided(meeting, event);
  if (event.type === 'item-moved') return { ...meeting, items: inPlace(meeting.items, event.data.item as number, event.data.to as number) };
  if (event.type === 'item-struck') return { ...meeting, items: numbered(meeting.items.filter(({ entry }) => entry !== event.data.item)) };
  if (event.type !== 'item-listed') throw new Error(`Unknown event "${event.type}" at entry ${event.position}`);
  const item = { ...(event.data as AgendaItem), entry: event.position, source: event.source };
  return { ...meeting, items: [...meeting.items.filter((other) => other.order !== item.order), item].sort((a, b) => a.order - b.order) };
}

/** A motion is kept with its item, as the members decided it. */
function decided(meeting: Meeting, event: RecordedEvent): Meeting {
  const motion: DecidedMotion = { ...(event.data as DecidedMotion), on: lastDayOf(event.effective), entry: event.position };
  const of = (item: AgendaItem): AgendaItem => ({ ...item, motions: [...(item.motions ?? []), motion] });
  return { ...meeting, items: meeting.items.map((item) => (item.entry === motion.item ? of(item) : item)) };
}

/** The agenda with one item at another place; numbers follow the order. */
function inPlace(items: readonly AgendaItem[], entry: number, to: number): AgendaItem[] {
  const moved = items.filter((item) => item.entry === entry);
  const others = items.filter((item) => item.entry !== entry);
  return numbered([...others.slice(0, to - 1), ...moved, ...others.slice(to - 1)]);
}

const numbered = (items: readonly AgendaItem[]): AgendaItem[] => items.map((item, n) => ({ ...item, order: n + 1 }));
