import { spoken } from '../../calendar/spoken.ts';
import type { Day } from '../../day.ts';
import { notHeldBy } from '../../meeting/held-by.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import type { SubjectCircumstances } from '../../subject-act.ts';
import { closedOn, holderOn, type Organisation, type Seat, type SuspendableRight, seatAsOn } from '../directory.ts';

/** A seat that is recorded, or why there is nothing to act on. */
export function seatOf({ directory }: SubjectCircumstances, id: string): Seat | Refusal {
  return directory.seats[id] ?? refuse('SEAT-1', 'That seat is not recorded. Record the seat first.');
}

/** The same as it stands on a day; where it is closed by then there is nothing to act on. */
export function openSeatOn(on: SubjectCircumstances, id: string, day: Day): Seat | Refusal {
  const seat = seatOf(on, id);
  if ('ok' in seat) return seat;
  const closed = closedOn(seat, day);
  return closed ? refuse('SEAT-1', `The seat ‘${seat.name}’ is closed from ${spoken(closed.from)}: ${closed.reason}`) : seatAsOn(seat, day);
}

export function organisationOf({ directory }: SubjectCircumstances, id: string): Organisation | Refusal {
  return directory.organisations[id] ?? refuse('SEAT-1', 'That organisation is not recorded. Record the organisation first.');
}

/** The body and the name of a seat, as sentences call it: "Change Board, Large Supplier 1". */
export const seatName = ({ directory }: SubjectCircumstances, { body, name }: Seat): string =>
  `${directory.bodies[body]?.name ?? body}, ${name}`;

/** Why what somebody or something is cannot be recorded for a day, or null: the directory holds no later day than today. */
export const notYet = (from: Day, today: Day): Refusal | null =>
  from > today ? refuse('SEAT-1', `${spoken(from)} is still to come. Record it on that day or afterwards.`, from) : null;

export const heldOn = (seat: Seat, day: Day): Refusal | null =>
  holderOn(seat, day) ? null : refuse('SEAT-2', `Nobody holds the seat ‘${seat.name}’ on ${spoken(day)}.`);

/** Why something cannot be recorded as decided by the Panel at this meeting, or null. */
export function notDecidedAt({ meetingOf, nameOf, today }: SubjectCircumstances, id: string, from: Day): Refusal | null {
  const meeting = meetingOf(id);
  const unheld = notHeldBy(meeting, 'body/panel', nameOf('body/panel'), today);
  if (unheld) return refuse('DEFAULT-6', unheld);
  const day = meeting?.day ?? today;
  return from < day ? refuse('DEFAULT-6', `The meeting was on ${spoken(day)}; its decision does not hold from a day before it.`) : null;
}

/** The suspension of a right that goes on, where there is one. */
export const runningSuspension = ({ directory }: SubjectCircumstances, organisation: string, right: SuspendableRight) =>
  (directory.suspensions[organisation] ?? []).find((suspension) => suspension.right === right && suspension.to === null) ?? null;
