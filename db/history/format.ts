import { z } from 'zod';
import { when } from '../../lib/process/day.ts';
import { source } from '../../lib/process/event.ts';

/** One fact or act as a paper attests it. `key` is unique in its file and never reused: it makes a second import change nothing. */
export const historicEvent = z.strictObject({
  key: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
  type: z.string().min(1),
  effective: when,
  /** Who acted, where an act is known; a fact from a paper has none. */
  actor: z.string().optional(),
  rule: z.string().optional(),
  source: source.nullable(),
  data: z.record(z.string(), z.unknown()),
});

/** A file of `db/history/data`: the events of one subject, in the order in which they are to be told. */
export const historicFile = z.strictObject({
  subject: z.string().regex(/^[a-z]+(\/[a-z0-9-]+)?$/),
  /** Of a made-up example that was written anew as a whole: where an earlier edition was imported, that one stays (docs/decisions/0062). */
  edition: z.int().min(2).optional(),
  events: z.array(historicEvent).min(1),
});
export type HistoricFile = z.infer<typeof historicFile>;

/** `people.json`: id → name as printed. Names go to the vault, never to the log. */
export const peopleFile = z.record(z.string().regex(/^person\/[a-z0-9-]+$/), z.string().min(1));
