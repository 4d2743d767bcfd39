import type { z } from 'zod';
import type { RecordedEvent } from '../event.ts';
import type { paperEvents } from './events.ts';

/** A source paper of the record. */
export type Paper = z.infer<typeof paperEvents.recorded> & { entry: number };

export function evolvePaper(_: Paper | null, event: RecordedEvent): Paper {
  if (event.type !== 'recorded') throw new Error(`Unknown event "${event.type}" at entry ${event.position}`);
  return { ...(event.data as Paper), entry: event.position };
}
