import { closesAtInstant, londonDay } from '../calendar/london.ts';
import { addDays, type Instant } from '../day.ts';

/** The hour at which digests leave, London time (FOLLOW-4). */
export const digestHour = '08:00';

/** The last moment at which digests were due: what was written before it is in them, what came after waits for the next. */
export function lastDigest(now: Instant): Instant {
  const today = londonDay(now);
  const at = closesAtInstant(today, digestHour);
  return at <= now ? at : closesAtInstant(addDays(today, -1), digestHour);
}
