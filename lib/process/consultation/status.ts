import { closesAtInstant, inTime, londonDay } from '../calendar/london.ts';
import { type Calendar, englandAndWales, workingDaysLeft } from '../calendar/working-days.ts';
import type { Day, Instant } from '../day.ts';
import type { Consultation } from './consultation.ts';

/** 'planned': a paper planned it, its days have passed and nothing is known of it since. 'closing-soon' is open as well. */
export const statuses = ['planned', 'forthcoming', 'open', 'closing-soon', 'paused', 'closed', 'published', 'cancelled'] as const;
export type ConsultationStatus = (typeof statuses)[number];

/** Working Days left on which everybody is reminded who has not answered; from the last of them on it is closing soon. */
export const remindersAt = [5, 2] as const;

type Timed = Pick<Consultation, 'standing' | 'source' | 'opens' | 'closes' | 'closesAt' | 'pauses' | 'closed' | 'cancelled' | 'published'>;

/**
 * The last moment at which a response is in time: the whole second in which a clock in London shows the stated hour, so that 17:00:00 is in and 17:00:01 is out (CONSULT-3), or
 * the end of the day where a paper states none.
 */
export const closesAtMoment = ({ closes, closesAt }: Pick<Consultation, 'closes' | 'closesAt'>): Instant =>
  closesAtInstant(closes, closesAt ?? 'end-of-day').replace('.000Z', '.999Z');

export const isPaused = ({ pauses }: Pick<Consultation, 'pauses'>): boolean => pauses.some(({ to }) => to === null);

/** Where a consultation stands at a moment; what a paper only planned is never open nor closed. */
export function consultationStatus(consultation: Timed, now: Instant, calendar: Calendar = englandAndWales): ConsultationStatus {
  const { standing, source, opens, closes, cancelled, published } = consultation;
  if (standing === 'plan' && source) return 'planned';
  if (cancelled) return 'cancelled';
  if (published) return 'published';
  if (consultation.closed) return 'closed';
  if (isPaused(consultation)) return 'paused';
  const today = londonDay(now);
  if (today < opens) return 'forthcoming';
  if (!inTime(now, closesAtMoment(consultation))) return 'closed';
  return closingSoon(today, closes, calendar) ? 'closing-soon' : 'open';
}

function closingSoon(today: Day, closes: Day, calendar: Calendar): boolean {
  const left = workingDaysLeft(today, closes, calendar);
  return left.ok && left.count <= remindersAt[1];
}

/** Whether it takes responses at a moment. */
export const isOpen = (consultation: Timed, now: Instant): boolean =>
  ['open', 'closing-soon'].includes(consultationStatus(consultation, now));

/** Whether nobody can respond any more. */
export const isOver = (consultation: Timed, now: Instant): boolean =>
  ['closed', 'published', 'cancelled'].includes(consultationStatus(consultation, now));
