import type { z } from 'zod';
import { calendarEvents } from './calendar/declared.ts';
import { consultationEvents } from './consultation/events.ts';
import { directoryEvents } from './directory/events.ts';
import { meetingEvents } from './meeting/events.ts';
import { paperEvents } from './paper/events.ts';
import { facts } from './proposal/facts.ts';
import { formalEvents } from './proposal/formal-events.ts';
import { releaseEvents } from './release/events.ts';
import { settingsEvents } from './settings-changed.ts';

/** Subject kind → event type → the schema of its content. */
export const eventSchemas: Record<string, Record<string, z.ZodType>> = {
  proposal: { ...facts, ...formalEvents },
  consultation: consultationEvents,
  meeting: meetingEvents,
  release: releaseEvents,
  directory: directoryEvents,
  paper: paperEvents,
  calendar: calendarEvents,
  settings: settingsEvents,
};

export const kindOf = (stream: string): string => stream.split('/', 1)[0] as string;

/** The schema of an event's content. Throws on a type that its subject does not know. */
export function schemaOf(stream: string, type: string): z.ZodType {
  const schema = eventSchemas[kindOf(stream)]?.[type];
  if (!schema) throw new Error(`No event "${type}" is known for ${stream}`);
  return schema;
}
