import { z } from 'zod';
import { day } from '../day.ts';
import { classifications, meetingId, organisationId, personId, prose } from '../words.ts';

export const paperEvents = {
  /** A source paper of the record. `file` is its name among the sources, never shown. */
  recorded: z.strictObject({
    id: z.string().min(1),
    reference: z.string().nullable(),
    title: z.string().min(1),
    date: day.nullable(),
    author: personId.nullable(),
    publisher: organisationId,
    meeting: meetingId.nullable(),
    action: z.string().nullable(),
    classification: z.enum(classifications).nullable(),
    terms: z.string().min(1),
    summary: prose,
    proposals: z.array(z.string()).default([]),
  }),
} as const;
