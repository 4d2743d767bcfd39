import { z } from 'zod';
import { instant } from '../../lib/process/day.ts';
import { classifications } from '../../lib/process/words.ts';
import { books } from '../schema/log.ts';

/** A form as it was typed, with what was wrong with it, by a random id: it survives a refresh, a refusal and an expired session, for a day. */
export const parked = z.strictObject({
  /** Whose it is; null for somebody who is not signed in. */
  login: z.string().nullable(),
  /** The address of the form that it belongs to. */
  path: z.string(),
  fields: z.record(z.string(), z.array(z.string())),
  /** By field; 'form' for the whole of it. */
  errors: z.record(z.string(), z.string()),
  /** What the form was sent for, where it waits to be confirmed and is without errors. */
  checked: z.boolean(),
  expires: instant,
});

/**
 * A message to one address, by its id, which sorts by the moment of queueing. Under `mail` while there is something to do about it; under `mail-record` once
 * it is sent, or where it is only kept, so that looking for work stays cheap however much was sent.
 */
export const mail = z.strictObject({
  book: z.enum(books),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  /** Why this address gets it, in words. */
  why: z.string(),
  /** The subject (proposal/…) and the entry that it tells of. */
  about: z.string().nullable(),
  queued: instant,
  /** `kept`: for a made-up address, never sent. `sending`: being handed over; `next` then says until when whoever does it may take. `unsure`: nobody knows whether it arrived. */
  state: z.enum(['waiting', 'sending', 'sent', 'unsure', 'failed', 'kept']),
  attempts: z.int(),
  next: instant.nullable(),
  sent: instant.nullable(),
  fault: z.string().nullable(),
  /** Whether its reader gets it as somebody who follows: for nothing else, or for that too. Then a link to what they follow is put in as it is handed over. */
  follows: z.enum(['only', 'also', 'not']).default('not'),
  /** Whether its reader gets it as the contact of a Party, who chooses when to be told: then that link is put in too. */
  party: z.boolean().default(false),
  /** Whom an answer to it goes to, where that is not the register. */
  replyTo: z.string().nullable().default(null),
});

/** A message that the Helpdesk received and has not dealt with, by its id. */
export const inbox = z.strictObject({
  book: z.enum(books),
  received: instant,
  how: z.enum(['e-mail', 'letter', 'telephone', 'meeting']),
  from: z.string(),
  text: z.string(),
  /** The message as it was pasted, with its headers: what proves when it came. Absent where it had none. */
  raw: z.string().optional(),
  files: z.array(z.string()),
  enteredBy: z.string(),
  dealt: z.strictObject({ at: instant, how: z.string() }).nullable(),
  /** Why what it asks for could not be recorded, for the Code Administrator to settle. */
  unsettled: z.strictObject({ at: instant, what: z.string(), reason: z.string() }).nullable().default(null),
});

/** A file of the data folder, by a random id; its bytes lie under its SHA-256. */
export const file = z.strictObject({
  book: z.enum(books),
  sha256: z.string(),
  name: z.string(),
  type: z.string(),
  bytes: z.int(),
  classification: z.enum(classifications),
  /** The subject that it belongs to; null until it is used. */
  about: z.string().nullable(),
  /** The bodies that may read an Amber one. */
  bodies: z.array(z.string()),
  organisation: z.string().nullable(),
  by: z.string(),
  at: instant,
});
