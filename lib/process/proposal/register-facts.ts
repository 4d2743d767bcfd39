import { z } from 'zod';
import { day } from '../day.ts';
import { bodyId, meetingId, prose } from '../words.ts';

/** What a new version of a set of facts takes the place of. */
export const restatable = ['impacts', 'costs', 'sec-parts', 'implementation-options', 'technical-changes'] as const;

/** Facts that this register's own acts state, and that no imported paper does. */
export const registerFacts = {
  /** Begins a new version of a set of facts: those stated before leave the page and stay in the history. */
  restated: z.strictObject({ what: z.enum(restatable), version: z.int().positive() }),
  /** Facts put right together: each with both texts. The entries that put them right follow it. `field` is the place within the fact. */
  corrected: z.strictObject({
    reason: prose,
    changes: z.array(z.strictObject({ entry: z.int().positive(), field: z.string().min(1), before: z.string(), after: z.string() })).min(1),
  }),
  /** Whether a committee is told of the proposal, because of which of its words (RIGHT-6). */
  'monitor-decided': z.strictObject({ body: bodyId, told: z.boolean(), words: z.array(z.string().min(1)), reason: prose }),
  /** A committee's wish to give further input; `by`: until when it expects to. */
  'input-wished': z.strictObject({ body: bodyId, text: prose, by: day.optional(), meeting: meetingId.optional() }),
  /** What came of a planned day that no entry of its own tells of; `happened` null where it did not take place. */
  'row-outcome-recorded': z.strictObject({ what: z.string().min(1), happened: day.nullable(), outcome: prose }),
} as const;
