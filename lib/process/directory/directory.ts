import type { z } from 'zod';
import type { RecordedEvent, Source } from '../event.ts';
import type { directoryEvents } from './events.ts';

type Recorded<T extends keyof typeof directoryEvents> = z.infer<(typeof directoryEvents)[T]> & { entry: number; source: Source | null };
export type Organisation = Recorded<'organisation-recorded'>;
export type Body = Recorded<'body-recorded'>;
export type Person = Recorded<'person-recorded'>;

/** Organisations, bodies and people by id. People's names are not here: they wait in the vault. */
export type Directory = { organisations: Record<string, Organisation>; bodies: Record<string, Body>; people: Record<string, Person> };

const empty: Directory = { organisations: {}, bodies: {}, people: {} };

export function evolveDirectory(directory: Directory | null, event: RecordedEvent): Directory {
  const known = directory ?? empty;
  const entry = { ...event.data, entry: event.position, source: event.source };
  if (event.type === 'organisation-recorded')
    return { ...known, organisations: { ...known.organisations, [event.data.id as string]: entry as Organisation } };
  if (event.type === 'body-recorded') return { ...known, bodies: { ...known.bodies, [event.data.id as string]: entry as Body } };
  if (event.type === 'person-recorded') return { ...known, people: { ...known.people, [event.data.id as string]: entry as Person } };
  throw new Error(`Unknown event "${event.type}" at entry ${event.position}`);
}
