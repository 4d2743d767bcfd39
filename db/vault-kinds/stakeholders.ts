import { z } from 'zod';
import { consultationId } from '../../lib/process/words.ts';
import { books } from '../schema/log.ts';

/**
 * Somebody without an account who answers a consultation and has shown that an e-mail address is theirs, by the hash of the key in their link. `verified`: the moment at which
 * the link was first followed.
 */
export const stakeholder = z.strictObject({
  book: z.enum(books),
  consultation: consultationId,
  email: z.email(),
  /** What they are called in print; null for an individual. */
  calledAs: z.string().min(1).max(120).nullable(),
  asked: z.iso.datetime(),
  verified: z.iso.datetime().nullable(),
});
