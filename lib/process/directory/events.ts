import { z } from 'zod';
import { bodyId, organisationId, partyCategory, personId, prose } from '../words.ts';

export const directoryEvents = {
  /** `category` null for a non-Party or where no paper says. `labels`: other forms that the papers print. */
  'organisation-recorded': z.strictObject({
    id: organisationId,
    name: z.string().min(1),
    labels: z.array(z.string()).default([]),
    kind: z.enum(['party', 'dcc', 'authority', 'government', 'consumer-body', 'code-administrator', 'other']),
    category: partyCategory.nullable(),
    categoryPrinted: z.string().nullable(),
    text: prose.optional(),
  }),
  'body-recorded': z.strictObject({
    id: bodyId,
    name: z.string().min(1),
    abbreviation: z.string().nullable(),
    text: prose,
    meets: z.string().optional(),
  }),
  /** The name itself waits in the vault under this id. */
  'person-recorded': z.strictObject({ id: personId, organisation: organisationId.nullable(), role: z.string().nullable() }),
} as const;
