import type { z } from 'zod';
import type { RecordedEvent, Source } from '../event.ts';
import type { releaseEvents } from './events.ts';

/** A SEC Release. */
export type Release = z.infer<typeof releaseEvents.announced> & { entry: number; source: Source | null };

export function evolveRelease(_: Release | null, event: RecordedEvent): Release {
  if (event.type !== 'announced') throw new Error(`Unknown event "${event.type}" at entry ${event.position}`);
  return { ...(event.data as Release), entry: event.position, source: event.source };
}
