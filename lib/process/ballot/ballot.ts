import { z } from 'zod';
import { day, type Instant, instant } from '../day.ts';
import { verbs } from '../proposal/actors.ts';
import { seatCategories } from '../proposal/ballot.ts';
import { bodyId, meetingId, organisationId, partyCategory, personId, proposalId, seatId } from '../words.ts';

/** What is voted on: a final report by the Change Board, or a motion, an item of an agenda, by the body that meets. */
export const ballotKinds = ['change-board', 'motion'] as const;
export type BallotKind = (typeof ballotKinds)[number];

/**
 * One seat as it was when the ballot opened. `noVote`: why it has none; such a seat is listed and not counted (CB-2, CB-4, PN-4). `chair`: whether it is the Chair's; absent
 * where a ballot was opened before seats said so.
 */
export const elector = z.strictObject({
  seat: seatId,
  name: z.string().min(1),
  category: z.union([partyCategory, z.literal('consumer')]).nullable(),
  person: personId.nullable(),
  organisation: organisationId.nullable(),
  alternate: personId.nullable(),
  noVote: z.enum(['dcc', 'suspended', 'empty', 'without-vote']).nullable(),
  chair: z.boolean().optional(),
});
export type Elector = z.infer<typeof elector>;

/** What each vote is cast on: a solution by its key (CB-7), or the one motion. */
const question = z.strictObject({ key: z.string().min(1), label: z.string().min(1) });

/** The document that is voted on, in the version that was current when the ballot opened. */
const document = z.strictObject({ key: z.string(), title: z.string(), version: z.string() });

/** A ballot as it is kept apart from the log until its result is published (CB-14). */
export const ballot = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(ballotKinds),
  body: bodyId,
  proposal: proposalId.nullable(),
  meeting: meetingId.nullable(),
  /** The agenda's entry, of a motion. */
  item: z.int().positive().nullable(),
  /** The recommendation's own verb and words, of a motion (PN-7). */
  motion: z.strictObject({ verb: z.enum(verbs), text: z.string().min(1), unanimous: z.boolean() }).nullable(),
  questions: z.array(question).min(1),
  document: document.nullable(),
  opened: z.strictObject({ at: instant, on: day, by: personId }),
  electorate: z.array(elector).min(1),
  /** How many must have voted, and whether the Chair may give a casting vote, by the settings of that day. */
  quorum: z.int().positive(),
  mayCast: z.boolean(),
  /** It rests while the proposal is withdrawn (WITHDRAW-7): from when to when. */
  rests: z.array(z.strictObject({ from: instant, to: instant.nullable() })),
  closed: z.strictObject({ at: instant, on: day, by: personId, casting: z.enum(['for', 'against']).nullable() }).nullable(),
  cancelled: z.strictObject({ at: instant, by: personId.nullable(), reason: z.string().min(1) }).nullable(),
  published: instant.nullable(),
});
export type Ballot = z.infer<typeof ballot>;

/** The standing of a ballot. 'void' is not here: it is the result that a send-back voids (CB-17). */
export type BallotStanding = 'open' | 'resting' | 'closed' | 'published' | 'cancelled';

export function standingOf({ cancelled, published, closed, rests }: Ballot): BallotStanding {
  if (cancelled) return 'cancelled';
  if (published) return 'published';
  if (closed) return 'closed';
  return rests.at(-1)?.to === null ? 'resting' : 'open';
}

/** Neither published nor cancelled: there can be one of these on a matter at a time. */
export const isPending = (one: Ballot): boolean => !one.cancelled && !one.published;

/** A ballot as it stood at a moment; null before it was opened. */
export function ballotAt(one: Ballot, moment: Instant): Ballot | null {
  if (one.opened.at > moment) return null;
  const had = <T extends { at: Instant }>(what: T | null): T | null => (what && what.at <= moment ? what : null);
  const rests = one.rests.filter(({ from }) => from <= moment).map(({ from, to }) => ({ from, to: to && to <= moment ? to : null }));
  const published = one.published && one.published <= moment ? one.published : null;
  return { ...one, rests, closed: had(one.closed), cancelled: had(one.cancelled), published };
}

/** The seats that vote, which are the base of the quorum (CB-4, CB-6, PN-5). */
export const votingSeats = ({ electorate }: Pick<Ballot, 'electorate'>): Elector[] => electorate.filter(({ noVote }) => noVote === null);

/** Whether a category is one that a vote of the Change Board is published under. */
export const isSeatCategory = (category: Elector['category']): category is (typeof seatCategories)[number] =>
  category !== null && (seatCategories as readonly string[]).includes(category);
