import { inDays, openDays, type Restored, workingDaysLeftOver } from '../calendar/consultation-pause.ts';
import { londonDay } from '../calendar/london.ts';
import type { Calendar } from '../calendar/working-days.ts';
import { type Day, type Instant, lastDayOf } from '../day.ts';
import type { NewEvent } from '../event.ts';
import type { Consultation } from './consultation.ts';
import { consultationStatus, isPaused } from './status.ts';

/** What a consultation hears of its proposal: withdrawn, adopted, or that nobody adopted it. */
const heard = ['withdrawn-by-proposer', 'adopted', 'adoption-window-expired'] as const;

export const touchesConsultations = (events: readonly Pick<NewEvent, 'type'>[]): boolean =>
  events.some(({ type }) => (heard as readonly string[]).includes(type));

/**
 * What follows for a consultation from events of its proposal: it rests with a withdrawal, has its remaining Working Days again on adoption, and ends where nobody adopts
 * (WITHDRAW-7). `now`: the moment at which they took place; `entered`: at which they are recorded. An adoption that was received in time and is entered days later gives its Working
 * Days from the day of the entry on, since nobody could respond before. Throws where the calendar does not reach so far, which `adopt` has refused before.
 */
export function alongside(
  consultation: Consultation,
  events: readonly NewEvent[],
  now: Instant,
  calendar: Calendar,
  entered: Instant = now,
): NewEvent[] {
  const following: NewEvent[] = [];
  let rests = isPaused(consultation);
  const live = ['forthcoming', 'open', 'closing-soon'].includes(consultationStatus(consultation, now, calendar));
  for (const { type, effective, actor } of events) {
    const on = lastDayOf(effective);
    if (type === 'withdrawn-by-proposer' && live && !rests) {
      following.push(event('paused', {}, on, actor));
      rests = true;
    }
    if (type === 'adopted' && rests) {
      const again = later(on, londonDay(entered));
      const days = restored(consultation, again, calendar);
      if (!days.ok) throw new Error(`${consultation.id} cannot be resumed: ${days.reason}`);
      following.push(event('resumed', days, again, actor));
      rests = false;
    }
    if (type === 'adoption-window-expired' && rests && !consultation.cancelled)
      following.push(event('cancelled', { reason: 'The proposal was withdrawn and no Party adopted it.' }, on, actor));
  }
  return following;
}

/** The days of a consultation that go on from a day: one that had not opened keeps them, unless its opening day fell into the rest. */
export function restored(consultation: Pick<Consultation, 'opens' | 'closes' | 'pauses'>, adopted: Day, calendar: Calendar): Restored {
  const { opens, closes, pauses } = consultation;
  const withdrawn = pauses.findLast(({ to }) => to === null)?.from ?? adopted;
  if (adopted < opens) return { ok: true, opens, closes };
  const left =
    withdrawn < opens ? openDays({ opens, closes, pauses: [] }, closes, calendar) : workingDaysLeftOver(withdrawn, closes, calendar);
  if (!left.ok) return left;
  const end = inDays(adopted, left.count, calendar);
  return end.ok ? { ok: true, opens: withdrawn < opens ? adopted : opens, closes: end.day } : end;
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);

const event = (type: 'paused' | 'resumed' | 'cancelled', data: Record<string, unknown>, on: Day, actor: string): NewEvent => {
  const { ok: _, ...content } = data;
  return { type, v: 1, effective: { on }, actor, rule: 'WITHDRAW-7', source: null, corrects: null, data: content };
};
