import { z } from 'zod';
import { day } from '../day.ts';
import { prose, releaseId } from '../words.ts';

export const releaseEvents = {
  /** A SEC Release, named Month Year, or by its day where the month has another. */
  announced: z.strictObject({
    id: releaseId,
    name: z.string().min(1),
    date: day,
    decisionCutoff: day.nullable(),
    standing: z.enum(['fact', 'plan']),
    text: prose.optional(),
  }),
  /** It does not take place; announced again under its id, it does after all. */
  'called-off': z.strictObject({ reason: z.string().min(1) }),
} as const;
