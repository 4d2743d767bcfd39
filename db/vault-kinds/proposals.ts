import { z } from 'zod';
import { day, instant } from '../../lib/process/day.ts';
import { books } from '../schema/log.ts';

const typed = z.record(z.string(), z.string());

/** A form that is being written, by a random id. Every save is a version; what is typed is kept as typed. */
export const draft = z.strictObject({
  book: z.enum(books),
  /** The organisation whose people may open it; null: its author alone. */
  organisation: z.string().nullable(),
  person: z.string(),
  regime: z.enum(['2016', '2018']),
  fields: typed,
  saved: z.array(z.strictObject({ at: instant, by: z.string(), fields: z.array(z.string()) })),
});

/** A form that was submitted and is not public yet, by the same id; its fields move to the log when it is accepted. */
export const submission = z.strictObject({
  book: z.enum(books),
  receipt: z.string(),
  state: z.enum(['submitted', 'returned']),
  regime: z.enum(['2016', '2018']),
  /** The day and the moment of the last submission: the five Working Days run from it. */
  submitted: day,
  submittedAt: instant,
  person: z.string(),
  organisation: z.string().nullable(),
  capacity: z.string(),
  fields: typed,
  returns: z.array(z.strictObject({ at: instant, by: z.string(), defects: z.array(z.string()) })),
  received: z.strictObject({ recordedBy: z.string(), at: instant, on: day, how: z.string(), evidence: z.string().nullable() }).nullable(),
});
