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
  if (event.type !== 'item-listed') throw new Error(`Unknown event "${event.type}" at entry ${event.position}`);
  const item = { ...(event.data as AgendaItem), entry: event.position, source: event.source };
  return { ...meeting, items: [...meeting.items.filter((other) => other.order !== item.order), item].sort((a, b) => a.order - b.order) };
}
