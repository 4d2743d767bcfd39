import { z } from 'zod';
import { ballotBehind, motionVote } from '../ballot/published.ts';
import { day } from '../day.ts';
import { verbs } from '../proposal/actors.ts';
import { tally } from '../proposal/ballot.ts';
import { bodyId, meetingId, proposalId, prose } from '../words.ts';

export const meetingEvents = {
  /** `standing` 'plan' where the record ends before it. `number` as printed ('90'), `day` null where only a month is printed. */
  scheduled: z.strictObject({
    id: meetingId,
    body: bodyId,
    number: z.string().nullable(),
    day: day.nullable(),
    text: z.string().optional(),
    standing: z.enum(['fact', 'plan']),
    note: z.string().optional(),
  }),
  /** `verbs`: what the paper asks (AGREE, NOTE, DISCUSS). */
  'item-listed': z.strictObject({
    order: z.int().positive(),
    title: z.string().min(1),
    proposal: proposalId.nullable(),
    paper: z.string().nullable(),
    verbs: z.array(z.string()).default([]),
    outcome: prose.optional(),
  }),
  /** `item`: the entry that listed it. `to`: its new place, from 1. */
  'item-moved': z.strictObject({ item: z.int().positive(), to: z.int().positive() }),
  'item-retitled': z.strictObject({ item: z.int().positive(), title: z.string().min(1) }),
  rescheduled: z.strictObject({ day, reason: z.string().min(1) }),
  cancelled: z.strictObject({ reason: z.string().min(1) }),
  /** What came of a motion that the members voted on, with every vote (PN-7). `says`: the outcome with its arithmetic. */
  'motion-decided': z.strictObject({
    item: z.int().positive(),
    verb: z.enum(verbs),
    text: z.string().min(1),
    unanimous: z.boolean(),
    carried: z.boolean(),
    tally,
    quorum: z.int().positive(),
    casting: z.enum(['for', 'against']).nullable(),
    says: z.string().min(1),
    votes: z.array(motionVote),
    ballot: ballotBehind,
  }),
  'item-struck': z.strictObject({ item: z.int().positive(), reason: z.string().min(1) }),
} as const;
