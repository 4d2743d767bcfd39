import { z } from 'zod';
import { type Circumstances, proposalAct, refuse } from '../../act.ts';
import { inDays as workingDaysFrom, workingDaysLeftOver } from '../../calendar/consultation-pause.ts';
import { closesAtInstant, inTime, londonDay, receivedAfterHour } from '../../calendar/london.ts';
import { spoken } from '../../calendar/spoken.ts';
import { workingDaysInclusive } from '../../calendar/working-days.ts';
import type { Day } from '../../day.ts';
import type { Refusal } from '../../refusal.ts';
import type { Withdrawal } from '../formal-state.ts';
import { londonTime } from '../london-time.ts';
import { isProposer } from '../reading.ts';

/** A SEC Party takes a withdrawn proposal over; the first valid notice wins and nothing restarts (ADOPT-8 to ADOPT-10). */
export const adopt = proposalAct({
  name: 'adopt',
  input: z.object({}),
  notEntitled: () => refuse('ADOPT-9', 'Only a SEC Party can adopt a withdrawn proposal.'),
  elsewhere: notOpen,
  ready({ proposal, actor, context, id }) {
    if (isProposer(proposal, actor)) return refuse('ADOPT-9', 'The withdrawing Proposer cannot adopt its own proposal.');
    if (proposal.path === 'authority-led' && !context.settings.pathOneAdoption)
      return refuse('ADOPT-10', `${id} is Authority-led and cannot be adopted.`);
    if (actor.suspended && !context.settings.defaultingAdoption)
      return refuse('DEFAULT-5', `${actor.name} cannot adopt a proposal while its rights under Section M8.5(b) are suspended.`);
    return null;
  },
  decide(circumstances) {
    const { actor, now, proposal } = circumstances;
    const { urgency } = proposal.formal;
    const closes = consultation(circumstances);
    if (!closes.ok) return closes;
    const panelBy = later(circumstances, urgency.panelBy);
    if (!panelBy.ok) return panelBy;
    const referralBy = later(circumstances, urgency.referralBy);
    if (!referralBy.ok) return referralBy;
    const person = actor.id.startsWith('person/') ? actor.id : null;
    const whose = { organisation: actor.organisation as string, person, at: now, afterFive: receivedAfterHour(now) };
    const clocks = { consultationCloses: closes.day, panelBy: panelBy.day, referralBy: referralBy.day };
    return [{ type: 'adopted', data: { ...whose, ...clocks } }];
  },
});

type Restored = { ok: true; day: Day | null } | Refusal;

/** The new last day of a Modification Report Consultation that the withdrawal paused; one that has not opened yet keeps its days (WITHDRAW-7). */
function consultation(circumstances: Circumstances): Restored {
  const { proposal, context, today } = circumstances;
  const { withdrawal, consultation } = proposal.formal;
  if (withdrawal?.resumeStage !== 'report-consultation' || !consultation || today < consultation.opens) return { ok: true, day: null };
  if (closedBefore(withdrawal, consultation.closes, consultation.closesAt ?? context.settings.consultationHour))
    return { ok: true, day: null };
  if (withdrawal.on >= consultation.opens) return later(circumstances, consultation.closes);
  const whole = workingDaysInclusive(consultation.opens, consultation.closes, context.calendar);
  return whole.ok ? inDays(circumstances, whole.count) : refuse('CALENDAR-1', whole.reason);
}

/** Whether a consultation had closed at its hour on the very day of the withdrawal (CONSULT-3). */
const closedBefore = ({ on, at }: Withdrawal, closes: Day, hour: string): boolean =>
  on === closes && londonDay(at) === on && !inTime(at, closesAtInstant(closes, hour));

/** The last day of a window that the withdrawal stopped: the Working Days that it had left, from today. Null where it had ended before. */
function later(circumstances: Circumstances, last: Day | null): Restored {
  const { withdrawal } = circumstances.proposal.formal;
  if (!last || !withdrawal) return { ok: true, day: null };
  const left = workingDaysLeftOver(withdrawal.on, last, circumstances.context.calendar);
  if (!left.ok) return refuse('CALENDAR-1', left.reason);
  return left.passed ? { ok: true, day: null } : inDays(circumstances, left.count);
}

function inDays({ context, today }: Circumstances, count: number): Restored {
  const end = workingDaysFrom(today, count, context.calendar);
  return end.ok ? { ok: true, day: end.day } : refuse('CALENDAR-1', end.reason);
}

function notOpen({ proposal, context, today, id }: Circumstances): Refusal {
  const { withdrawal, adoptions } = proposal.formal;
  const days = withdrawal?.length ?? context.settings.adoptWD;
  if (withdrawal?.adoptDeadline && today > withdrawal.adoptDeadline)
    return refuse('ADOPT-9', `The ${days} Working Day adoption window for ${id} closed on ${spoken(withdrawal.adoptDeadline)}.`);
  const last = adoptions.at(-1);
  if (last?.withdrawal.adoptDeadline && today <= last.withdrawal.adoptDeadline)
    return refuse('ADOPT-8', `${context.nameOf(last.organisation)} adopted ${id} at ${londonTime(last.at)}.`);
  return refuse('ADOPT-9', `${id} is not open for adoption.`);
}
