import { z } from 'zod';
import { type Instant, when } from './day.ts';

/** Where a fact comes from: a paper of the record and the place in it, as a reader would look it up. */
export const source = z.strictObject({ paper: z.string().min(1), place: z.string().min(1) });
export type Source = z.infer<typeof source>;

/** What an event says apart from its position and moment: these are the bytes that the log fingerprints. */
export const envelope = z.strictObject({
  type: z.string().min(1),
  v: z.int().positive().default(1),
  effective: when,
  /** `person/…`, `body/…`, `organisation/…`, or `import` for what a paper attests. */
  actor: z.string().min(1),
  rule: z.string().min(1).nullable().default(null),
  source: source.nullable().default(null),
  /** The position of the entry that this one puts right, in the same book. */
  corrects: z.int().positive().nullable().default(null),
  data: z.record(z.string(), z.unknown()),
});
export type NewEvent = z.infer<typeof envelope>;

/** An event as it stands in the log. */
export type RecordedEvent = NewEvent & {
  stream: string;
  version: number;
  position: number;
  recorded: Instant;
};
