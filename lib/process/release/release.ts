import type { z } from 'zod';
import type { RecordedEvent, Source } from '../event.ts';
import type { releaseEvents } from './events.ts';

/** A SEC Release. `calledOff`: why it does not take place. */
export type Release = z.infer<typeof releaseEvents.announced> & { entry: number; source: Source | null; calledOff?: string };

export function evolveRelease(release: Release | null, event: RecordedEvent): Release {
  if (event.type === 'called-off' && release) return { ...release, calledOff: String(event.data.reason) };
  if (event.type !== 'announced') throw new Error(`Unknown event "${event.type}" at entry ${event.position}`);
  return { ...(event.data as Release), entry: event.position, source: event.source };
}
