import { closesAtInstant, inTime, londonDay } from '../calendar/london.ts';
import { addDays, type Day, type Instant } from '../day.ts';
import type { NewEvent } from '../event.ts';
import type { RuleId } from '../rules.ts';
import type { Consultation } from './consultation.ts';
import { closesAtMoment, isPaused } from './status.ts';

/** No clock runs on what only papers tell. */
export const clockRunsOn = ({ source, standing }: Consultation): boolean => source === null && standing === 'fact';

/** The moments at which time alone changes something: it opens, and it closes at its hour. None while it rests. */
export function momentsOf(consultation: Consultation): { what: string; day: Day; at: Instant }[] {
  const { standing, opens, closes, opened, closed, cancelled } = consultation;
  if (standing === 'plan' || cancelled || closed || isPaused(consultation)) return [];
  const closing = { what: 'Consultation closes', day: closes, at: closesAtMoment(consultation) };
  if (opened || !clockRunsOn(consultation)) return [closing];
  const eve = addDays(opens, -1);
  return [{ what: 'Consultation opens', day: opens, at: closesAtInstant(eve, 'end-of-day') }, closing];
}

/** What time alone has brought about by a moment: it opened on its first day, and closed at its hour. To be recorded once. */
export function dueOn(consultation: Consultation, now: Instant): NewEvent[] {
  if (!clockRunsOn(consultation) || consultation.cancelled || consultation.closed || isPaused(consultation)) return [];
  const events: NewEvent[] = [];
  if (!consultation.opened && consultation.opens <= londonDay(now)) events.push(byTime('opened', consultation.opens, 'CONSULT-6'));
  if (!inTime(now, closesAtMoment(consultation))) events.push(byTime('closed', consultation.closes, 'CONSULT-3'));
  return events;
}

const byTime = (type: 'opened' | 'closed', on: Day, rule: RuleId): NewEvent => ({
  type,
  v: 1,
  effective: { on },
  actor: 'clock',
  rule,
  source: null,
  corrects: null,
  data: {},
});
