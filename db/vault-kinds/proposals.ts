import { z } from 'zod';
import { day, instant } from '../../lib/process/day.ts';
import { waysOfReceipt } from '../../lib/process/proposal/actors.ts';
import { books } from '../schema/log.ts';

const typed = z.record(z.string(), z.string());
/** How the Helpdesk received a form that somebody of the Code Administrator entered (RIGHT-24). */
const received = z
  .strictObject({ recordedBy: z.string(), at: instant, on: day, how: z.enum(waysOfReceipt), evidence: z.string().nullable() })
  .nullable();

/** Who raises: the capacity, and for whom. */
const raiser = {
  book: z.enum(books),
  /** A capacity of lib/process/proposal/form/standing.ts. */
  standing: z.string(),
  /** The organisation that raises it; null for a committee and for somebody who raises it for themselves. */
  organisation: z.string().nullable(),
  body: z.string().nullable(),
  /** The person who raises it; null where only the organisation is known. */
  person: z.string().nullable(),
  regime: z.enum(['2016', '2018']),
  received,
};

/** A form that is being written, by a random id. Every save is a version; what is typed is kept as typed. */
export const draft = z.strictObject({
  ...raiser,
  /** The organisation whose people may open it, beside its author. */
  sharedWith: z.string().nullable(),
  author: z.string(),
  /** The Helpdesk's message that the form came in, which is dealt with once it is sent. */
  inbox: z.string().optional(),
  fields: typed,
  /** `was`: what stood in the changed fields before. */
  saved: z.array(z.strictObject({ at: instant, by: z.string(), fields: z.array(z.string()), was: typed })),
});

/** A form that was submitted and is not public yet, by the same id; its fields move to the log when it is accepted. */
export const submission = z.strictObject({
  ...raiser,
  receipt: z.string(),
  state: z.enum(['submitted', 'returned']),
  /** The day and the moment of the last submission, and the last day for comments that was counted from it. */
  submitted: day,
  submittedAt: instant,
  commentsBy: day,
  fields: typed,
  returns: z.array(z.strictObject({ at: instant, by: z.string(), defects: z.array(z.string()) })),
});
