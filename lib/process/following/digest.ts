import { closesAtInstant, londonDay } from '../calendar/london.ts';
import { addDays, type Day, type Instant } from '../day.ts';
import type { Audience } from '../notices.ts';

/** When somebody is told: at once, a message for each notice, or by one summary a day. */
export const deliveries = ['each', 'daily'] as const;
export type Delivery = (typeof deliveries)[number];

/** The hour at which digests leave, London time (FOLLOW-4). */
export const digestHour = '08:00';

/** The last moment at which digests were due: what was written before it is in them, what came after waits for the next. */
export function lastDigest(now: Instant): Instant {
  const today = londonDay(now);
  const at = closesAtInstant(today, digestHour);
  return at <= now ? at : closesAtInstant(addDays(today, -1), digestHour);
}

/** The day of the next digest, for what is written now. */
export const nextDigestDay = (now: Instant): Day => addDays(londonDay(lastDigest(now)), 1);

/** Whether the next digest comes on a day before that on which something is due (FOLLOW-4); `by` null: nothing is. */
export const canWait = (by: Day | null, now: Instant): boolean => by === null || nextDigestDay(now) < by;

/**
 * Whether a notice is one for the digest of its reader: by the choice of the contact of a Party where every Party is told (FOLLOW-6), else by a follower's (FOLLOW-4).
 * `daily`: of which of these two it was chosen. What somebody is told of for another reason is never one.
 */
export function isForDigest(told: readonly Audience[], daily: ReadonlySet<Audience>): boolean {
  if (told.some((audience) => audience !== 'all-parties' && audience !== 'followers')) return false;
  return daily.has(told.includes('all-parties') ? 'all-parties' : 'followers');
}
