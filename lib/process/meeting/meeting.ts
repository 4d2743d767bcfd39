import type { z } from 'zod';
import type { RecordedEvent, Source } from '../event.ts';
import type { meetingEvents } from './events.ts';

type Scheduled = z.infer<typeof meetingEvents.scheduled>;
export type AgendaItem = z.infer<(typeof meetingEvents)['item-listed']> & { entry: number; source: Source | null };

/** A meeting of a body with its agenda, in the agenda's order. */
export type Meeting = Scheduled & { entry: number; source: Source | null; items: AgendaItem[] };

export function evolveMeeting(meeting: Meeting | null, event: RecordedEvent): Meeting {
  if (event.type === 'scheduled')
    return { ...(event.data as Scheduled), entry: event.position, source: event.source, items: meeting?.items ?? [] };
  if (!meeting) throw new Error(`${event.stream}: "${event.type}" at entry ${event.position} comes before the meeting was scheduled`);
  if (event.type === 'item-moved') return { ...meeting, items: inPlace(meeting.items, event.data.item as number, event.data.to as number) };
  if (event.type === 'item-struck') return { ...meeting, items: numbered(meeting.items.filter(({ entry }) => entry !== event.data.item)) };
  if (event.type !== 'item-listed') throw new Error(`Unknown event "${event.type}" at entry ${event.position}`);
  const item = { ...(event.data as AgendaItem), entry: event.position, source: event.source };
  return { ...meeting, items: [...meeting.items.filter((other) => other.order !== item.order), item].sort((a, b) => a.order - b.order) };
}

/** The agenda with one item at another place; numbers follow the order. */
function inPlace(items: readonly AgendaItem[], entry: number, to: number): AgendaItem[] {
  const moved = items.filter((item) => item.entry === entry);
  const others = items.filter((item) => item.entry !== entry);
  return numbered([...others.slice(0, to - 1), ...moved, ...others.slice(to - 1)]);
}

const numbered = (items: readonly AgendaItem[]): AgendaItem[] => items.map((item, n) => ({ ...item, order: n + 1 }));
