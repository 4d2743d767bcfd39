import { z } from 'zod';
import { day } from '../day.ts';
import { bodyId, meetingId, organisationId, partyCategory, personId, prose, seatId } from '../words.ts';

/** The three rights of Section M8.5 that the Panel can suspend, each by itself (DEFAULT-1 to DEFAULT-6). */
export const suspendableRights = ['elections', 'raising', 'board-member'] as const;

const why = z.string().min(1);
const rights = z.array(z.enum(suspendableRights)).min(1);
/** The meeting at which the Panel decided it, where it is the Panel’s to decide. */
const decidedAt = meetingId.nullable().optional();

export const directoryEvents = {
  /** `category` null for a non-Party or where no paper says. `labels`: other forms that the papers print. */
  'organisation-recorded': z.strictObject({
    id: organisationId,
    name: z.string().min(1),
    labels: z.array(z.string()).default([]),
    kind: z.enum(['party', 'dcc', 'authority', 'government', 'consumer-body', 'code-administrator', 'other']),
    category: partyCategory.nullable(),
    categoryPrinted: z.string().nullable(),
    votingGroup: z.string().nullable().optional(),
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
  /**
   * A place in a body; who holds it is told by appointments. `category`: for whom the seat speaks, null for a Chair or an expert. `chair`: whether whoever holds it is the
   * Chair; entries from before that was asked say it by the name (`chairByName`).
   */
  'seat-recorded': z.strictObject({
    id: seatId,
    body: bodyId,
    name: z.string().min(1),
    category: z.union([partyCategory, z.literal('consumer')]).nullable(),
    voting: z.boolean(),
    chair: z.boolean().optional(),
  }),
  /** Who holds a seat now held it until then: an appointment ends the one before. `until`: the last day of the term. */
  'member-appointed': z.strictObject({
    seat: seatId,
    person: personId,
    organisation: organisationId.nullable(),
    until: day.nullable(),
  }),
  /** An appointment that was recorded by mistake; it stands in the place of the entry that it corrects. */
  'appointment-cancelled': z.strictObject({ seat: seatId, person: personId, reason: why }),
  /** What followed from something that is cancelled, taken back with it. */
  voided: z.strictObject({ reason: why }),
  'appointment-ended': z.strictObject({ seat: seatId, reason: why }),
  /** From its day on the seat is no more. */
  'seat-closed': z.strictObject({ seat: seatId, reason: why }),
  'seat-suspended': z.strictObject({ seat: seatId, reason: why, meeting: decidedAt }),
  'seat-restored': z.strictObject({ seat: seatId, reason: why, meeting: decidedAt }),
  /** `person` null: nobody any more. */
  'alternate-named': z.strictObject({ seat: seatId, person: personId.nullable() }),
  'rights-suspended': z.strictObject({ organisation: organisationId, rights, reason: why, meeting: decidedAt }),
  'rights-restored': z.strictObject({ organisation: organisationId, rights, reason: why, meeting: decidedAt }),
  /** Designated in writing by the Authority to raise proposals (RAISE-3). */
  designated: z.strictObject({ organisation: organisationId, letter: z.string().min(1) }),
  /** A designation that was recorded by mistake; it stands in the place of the entry that it corrects. */
  'designation-cancelled': z.strictObject({ organisation: organisationId, letter: z.string().min(1), reason: why }),
  'designation-ended': z.strictObject({ organisation: organisationId, reason: why }),
} as const;
