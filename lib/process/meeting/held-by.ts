import { spoken } from '../calendar/spoken.ts';
import type { Day } from '../day.ts';
import { type Meeting, takesPlace } from './meeting.ts';

/** A meeting as far as it matters whose it was and whether it has been held. */
export type Held = Pick<Meeting, 'body' | 'day' | 'cancelled'>;

/** Whether a body can have decided at a meeting by a day. */
export const isHeldBy = (meeting: Held, body: string, today: Day): boolean => notHeldBy(meeting, body, '', today) === null;

/**
 * Why a body cannot have decided something at a meeting by a day, or null: it decides at one of its own, once that has been held (PN-7).
 * @param meeting null where the meeting that was named is not on record. @param name what sentences call the body.
 */
export function notHeldBy(meeting: Held | null, body: string, name: string, today: Day): string | null {
  if (meeting?.body !== body)
    return `The ${name} decides at a meeting of its own: choose that meeting, and schedule it first if it is not on record.`;
  if (!takesPlace(meeting)) return `That meeting of the ${name} was cancelled. Choose the one at which it decided.`;
  if (!meeting.day) return `That meeting of the ${name} has no day on record. Choose another.`;
  return meeting.day > today ? `The ${name} meets on ${spoken(meeting.day)}; what it does there is recorded once it is done.` : null;
}
