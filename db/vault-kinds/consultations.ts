import { z } from 'zod';
import { consultationDraft as composing } from '../../lib/process/consultation/draft.ts';
import { response as given, responseDraft as writing } from '../../lib/process/consultation/response.ts';
import { books } from '../schema/log.ts';

const book = z.enum(books);

/** A consultation that is being composed and is not public, by a random id. */
export const consultationDraft = composing.extend({ book });

/** A response that is being written, by `responseKey`: one for each organisation, whose people write it together. */
export const responseDraft = writing.extend({ book });

/** A response that was submitted, by the same key, with all its versions; what of it is published is in the log. */
export const response = given.extend({ book });
