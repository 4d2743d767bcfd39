import { z } from 'zod';
import { instant } from '../day.ts';
import type { Vote } from '../proposal/ballot.ts';
import { organisationId, personId, seatId } from '../words.ts';
import { type Ballot, elector, isSeatCategory } from './ballot.ts';
import { currentVote, type SealedVote, type SeatVotes, sealedText } from './vote.ts';

/** Every vote that a seat cast, as it was sealed: `receipt` is SHA-256 of salt and text, so anyone can see that nothing was changed. */
export const unsealed = z.strictObject({
  seat: seatId,
  versions: z.array(z.strictObject({ text: z.string(), salt: z.string(), receipt: z.string() })).min(1),
});

/** The ballot behind a published result: its electorate as it was frozen, the document that was voted on, and every vote with its changes. */
export const ballotBehind = z.strictObject({
  id: z.string(),
  opened: instant,
  closed: instant,
  document: z.strictObject({ key: z.string(), title: z.string(), version: z.string() }).nullable(),
  electorate: z.array(elector),
  sealed: z.array(unsealed),
});
export type BallotBehind = z.infer<typeof ballotBehind>;

/** Closed, with every seat's vote in the order of the electorate. */
export const behind = (one: Ballot, votes: readonly SeatVotes[]): BallotBehind => ({
  id: one.id,
  opened: one.opened.at,
  closed: one.closed?.at ?? one.opened.at,
  document: one.document,
  electorate: one.electorate,
  sealed: inSeatOrder(one, votes).map(({ seat, versions }) => ({
    seat,
    versions: versions.map(({ vote, salt, receipt }) => ({ text: sealedText(vote), salt, receipt })),
  })),
});

/** The votes on one solution as the result publishes them: seat, category, member and alternate, choice, and reason by Objective (CB-14). */
export const votesOn = (key: string, one: Ballot, votes: readonly SeatVotes[]): Vote[] =>
  inSeatOrder(one, votes).flatMap((given) => {
    const vote = currentVote(given);
    const seat = one.electorate.find((each) => each.seat === given.seat);
    const position = vote.said.positions.find((each) => each.key === key);
    if (!seat || !position || !isSeatCategory(seat.category)) return [];
    const { salt, receipt } = given.versions.at(-1) as SeatVotes['versions'][number];
    return [
      {
        seat: seat.name,
        category: seat.category,
        person: seat.person,
        alternate: vote.instead ? vote.by : null,
        choice: position.choice,
        reason: position.reason,
        objectives: position.objectives.map(({ objective }) => objective),
        views: position.objectives,
        seatId: seat.seat,
        organisation: seat.organisation,
        ...how(vote),
        salt,
        receipt,
      },
    ];
  });

/** A vote on a motion as it is published. */
export const motionVote = z.strictObject({
  seat: seatId,
  name: z.string(),
  person: personId.nullable(),
  organisation: organisationId.nullable(),
  alternate: personId.nullable(),
  choice: z.enum(['approve', 'reject', 'abstain']),
  reason: z.string(),
  interest: z.string().nullable(),
  recused: z.boolean(),
  recordedBy: personId.nullable(),
});
export type MotionVote = z.infer<typeof motionVote>;

export const motionVotes = (one: Ballot, votes: readonly SeatVotes[]): MotionVote[] =>
  inSeatOrder(one, votes).flatMap((given) => {
    const vote = currentVote(given);
    const seat = one.electorate.find((each) => each.seat === given.seat);
    const position = vote.said.positions[0];
    if (!seat || !position) return [];
    return [
      {
        ...{
          seat: seat.seat,
          name: seat.name,
          person: seat.person,
          organisation: seat.organisation,
          alternate: vote.instead ? vote.by : null,
        },
        ...{ choice: position.choice, reason: position.reason, ...how(vote) },
      },
    ];
  });

const how = ({ said, recordedBy }: SealedVote) => ({ interest: said.interest, recused: said.recused, recordedBy });

const inSeatOrder = ({ electorate }: Ballot, votes: readonly SeatVotes[]): SeatVotes[] =>
  electorate.flatMap(({ seat }) => votes.filter((one) => one.seat === seat));
