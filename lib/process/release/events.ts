import { z } from 'zod';
import { day } from '../day.ts';
import { prose, releaseId } from '../words.ts';

export const releaseEvents = {
  /** A SEC Release, named Month Year. */
  announced: z.strictObject({
    id: releaseId,
    name: z.string().min(1),
    date: day,
    decisionCutoff: day.nullable(),
    standing: z.enum(['fact', 'plan']),
    text: prose.optional(),
  }),
} as const;
