import { openDays } from '../calendar/consultation-pause.ts';
import { latestClose } from '../calendar/consultation-period.ts';
import { spoken } from '../calendar/spoken.ts';
import { addWorkingDays, type Calendar } from '../calendar/working-days.ts';
import type { Day, Instant } from '../day.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import type { Consultation } from './consultation.ts';
import { hourInWords } from './may-respond.ts';
import { consultationStatus } from './status.ts';

/** Why a consultation cannot close on a later day, or null: only before it closes, and a Modification Report Consultation for no more than 15 Working Days in all (CONSULT-12). */
export function cannotExtend(
  consultation: Consultation,
  closes: Day,
  { now, settings, calendar }: { now: Instant; settings: Settings; calendar: Calendar },
): Refusal | null {
  const status = consultationStatus(consultation, now, calendar);
  if (status === 'paused') return refuse('WITHDRAW-7', 'The consultation rests while the withdrawn proposal is open for adoption.');
  if (!['forthcoming', 'open', 'closing-soon'].includes(status))
    return refuse(
      'CONSULT-12',
      status === 'cancelled'
        ? 'The consultation was cancelled.'
        : `The consultation closed at ${hourInWords(consultation.closesAt)} on ${spoken(consultation.closes)}; it can be extended only before it closes.`,
    );
  if (closes <= consultation.closes)
    return refuse('CONSULT-12', `It closes on ${spoken(consultation.closes)} now; an extension needs a later day.`);
  if (consultation.kind !== 'modification-report') return null;
  const whole = openDays(consultation, closes, calendar);
  if (!whole.ok) return refuse('CALENDAR-1', whole.reason);
  if (whole.count <= settings.mrcMaxWD) return null;
  const latest = latestOf(consultation, settings, calendar);
  return refuse(
    'CONSULT-12',
    `A Modification Report Consultation cannot stay open for more than ${settings.mrcMaxWD} Working Days (Section D7.7(a)). To ${spoken(closes)} would be ${whole.count}${latest ? `; the latest closing day is ${spoken(latest)}` : ''}.`,
  );
}

/** The latest day on which a Modification Report Consultation can close, its rests left out; null for all others, and where the calendar does not reach so far. */
export function latestOf(consultation: Consultation, settings: Settings, calendar: Calendar): Day | null {
  if (consultation.kind !== 'modification-report') return null;
  const undisturbed = latestClose(consultation.opens, settings.mrcMaxWD, calendar);
  if (!undisturbed.ok) return null;
  const used = openDays(consultation, undisturbed.day, calendar);
  const more = used.ok ? addWorkingDays(undisturbed.day, settings.mrcMaxWD - used.count, calendar) : used;
  return more.ok ? more.day : null;
}
