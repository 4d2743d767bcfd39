import { z } from 'zod';
import { afterwards } from '../../lib/process/consultation/afterwards.ts';
import { consultationDraft as composing } from '../../lib/process/consultation/draft.ts';
import { response as given, responseDraft as writing } from '../../lib/process/consultation/response.ts';
import { consultationId } from '../../lib/process/words.ts';
import { books } from '../schema/log.ts';

const book = z.enum(books);

/** A consultation that is being composed and is not public, by a random id. */
export const consultationDraft = composing.extend({ book });

/** A response that is being written, by `responseKey`: one for each organisation, whose people write it together. */
export const responseDraft = writing.extend({ book });

/** A response that was submitted, by the same key, with all its versions; what of it is published is in the log. */
export const response = given.extend({ book });

/** What the Code Administrator's analysts write on a response, by the key of the response. */
export const responseNotes = afterwards.extend({ book, consultation: consultationId });

/** The themes that the analysts code answers by, and the summary that they write, by book and consultation, until the responses are published. */
export const consultationNotes = z.strictObject({
  book,
  themes: z.array(z.string().min(1).max(60)),
  summary: z.string(),
  saved: z.array(z.strictObject({ at: z.iso.datetime(), by: z.string(), was: z.string() })),
});
