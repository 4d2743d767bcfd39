import { inTime, londonDay } from '../calendar/london.ts';
import { spoken } from '../calendar/spoken.ts';
import type { Instant } from '../day.ts';
import type { ActorKind } from '../proposal/actors.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Consultation } from './consultation.ts';
import type { ResponseStanding } from './response.ts';
import { closesAtMoment, isPaused } from './status.ts';

type Asked = Pick<Consultation, 'kind' | 'opens' | 'closes' | 'closesAt' | 'pauses' | 'cancelled' | 'published'>;
type Received = {
  /** The capacities of whom the response is; none for a wider stakeholder with a verified e-mail address only. */
  kinds: readonly ActorKind[];
  /** The moment of receipt, which decides also for what the Code Administrator enters later (CONSULT-4). */
  received: Instant;
};

/** Whether somebody can respond to a consultation at a moment, and as what the response then stands (CONSULT-13). A suspended right does not touch it (DEFAULT-5). */
export function mayRespond(consultation: Asked, { kinds, received }: Received): { ok: true; standing: ResponseStanding } | Refusal {
  const never = cannotAtAll(consultation, kinds);
  if (never) return never;
  const { opens, closes, closesAt } = consultation;
  if (londonDay(received) < opens) return refuse('CONSULT-6', `This consultation opens on ${spoken(opens)}.`, opens);
  if (!inTime(received, closesAtMoment(consultation)))
    return refuse('CONSULT-4', `The consultation closed at ${hourInWords(closesAt)} on ${spoken(closes)}.`);
  if (isPaused(consultation))
    return refuse('WITHDRAW-7', 'The consultation rests while the withdrawn proposal is open for adoption. Drafts are kept.');
  return { ok: true, standing: standingInTime(consultation, kinds) };
}

/** As what the Code Administrator records a response that it received by other means: in time by its receipt, else late; a late one is never counted (CONSULT-4). */
export function mayRecord(consultation: Asked, { kinds, received }: Received): { ok: true; standing: ResponseStanding } | Refusal {
  const { opens, published } = consultation;
  const never = cannotAtAll(consultation, kinds);
  if (never) return never;
  if (published) return refuse('CONSULT-4', 'The responses are published; a response can no longer be added.');
  if (londonDay(received) < opens)
    return refuse('CONSULT-6', `This consultation opened on ${spoken(opens)}; nothing can be received before.`);
  if (!inTime(received, closesAtMoment(consultation))) return { ok: true, standing: 'late' };
  return { ok: true, standing: standingInTime(consultation, kinds) };
}

/** Whether a consultation waits on somebody who can respond to it: a response that counts is asked for, and not of who issues and collates it (CONSULT-20). */
export function awaitsResponse(consultation: Asked, { kinds, received }: Received): boolean {
  const may = mayRespond(consultation, { kinds, received });
  return may.ok && may.standing === 'counted' && !kinds.includes('code-administrator');
}

function cannotAtAll({ kind, cancelled }: Asked, kinds: readonly ActorKind[]): Refusal | null {
  if (kind === 'modification-report' && kinds.includes('dcc'))
    return refuse('CONSULT-5', 'The DCC does not respond to the Modification Report Consultation (Section D7.8).');
  return cancelled ? refuse('CONSULT-16', `This consultation was cancelled on ${spoken(cancelled.on)}: ${cancelled.reason}`) : null;
}

/** Only a Party’s response to a Modification Report Consultation is counted; in all others every stakeholder’s is. */
const standingInTime = ({ kind }: Pick<Asked, 'kind'>, kinds: readonly ActorKind[]): ResponseStanding =>
  kind === 'modification-report' && !kinds.includes('party') ? 'other-view' : 'counted';

/** "5pm" for '17:00', "5.30pm" for '17:30', "the end of the day" where no hour is stated. */
export function hourInWords(hour: string | null): string {
  if (hour === null || hour === '24:00') return 'the end of the day';
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  return `${hours % 12 || 12}${minutes ? `.${String(minutes).padStart(2, '0')}` : ''}${hours < 12 ? 'am' : 'pm'}`;
}
