import { closesAtInstant, londonDay } from '../calendar/london.ts';
import { spoken } from '../calendar/spoken.ts';
import type { Day, Instant } from '../day.ts';
import type { ActorKind } from '../proposal/actors.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import type { consultationKinds } from './events.ts';

type Responding = {
  kind: (typeof consultationKinds)[number];
  opens: Day;
  closes: Day;
  /** True while the proposal is withdrawn and can be adopted (WITHDRAW-7). */
  paused: boolean;
  respondent: { kinds: readonly ActorKind[] };
  /** The moment of receipt, which decides also for what the Helpdesk received (CONSULT-4). */
  received: Instant;
};

/** Whether somebody can respond to a consultation; `counted` false where it is printed as another view received (CONSULT-13). */
export function mayRespond(asked: Responding, settings: Settings): { ok: true; counted: boolean } | Refusal {
  const { kind, opens, closes, respondent, received } = asked;
  const report = kind === 'modification-report';
  if (report && respondent.kinds.includes('dcc'))
    return refuse('CONSULT-5', 'The DCC does not respond to the Modification Report Consultation (Section D7.8).');
  if (londonDay(received) < opens) return refuse('CONSULT-6', `This consultation opens on ${spoken(opens)}.`, opens);
  if (received > closesAtInstant(closes, settings.consultationHour))
    return refuse('CONSULT-4', `The consultation closed at ${hourInWords(settings.consultationHour)} on ${spoken(closes)}.`);
  if (asked.paused) return refuse('WITHDRAW-7', 'The consultation rests while the withdrawn proposal is open for adoption.');
  return { ok: true, counted: !report || respondent.kinds.includes('party') };
}

/** "5pm" for '17:00', "5.30pm" for '17:30'. */
function hourInWords(hour: string): string {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  return `${hours % 12 || 12}${minutes ? `.${String(minutes).padStart(2, '0')}` : ''}${hours < 12 ? 'am' : 'pm'}`;
}
