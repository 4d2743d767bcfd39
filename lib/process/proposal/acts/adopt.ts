import { z } from 'zod';
import { type Circumstances, proposalAct, refuse } from '../../act.ts';
import { receivedAfterHour } from '../../calendar/london.ts';
import { spoken } from '../../calendar/spoken.ts';
import { addWorkingDays, workingDaysLeft } from '../../calendar/working-days.ts';
import type { Day } from '../../day.ts';
import type { Refusal } from '../../refusal.ts';
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
    const { actor, now } = circumstances;
    const consultationCloses = restored(circumstances);
    if (consultationCloses !== null && typeof consultationCloses !== 'string') return consultationCloses;
    const person = actor.id.startsWith('person/') ? actor.id : null;
    const data = { organisation: actor.organisation as string, person, at: now, afterFive: receivedAfterHour(now), consultationCloses };
    return [{ type: 'adopted', data }];
  },
});

/** The new last day of a Modification Report Consultation that the withdrawal paused: the Working Days that it had left, from today (WITHDRAW-7). */
function restored({ proposal, context, today }: Circumstances): Day | Refusal | null {
  const { withdrawal, consultation } = proposal.formal;
  if (withdrawal?.resumeStage !== 'report-consultation' || !consultation) return null;
  const left = workingDaysLeft(withdrawal.on, consultation.closes, context.calendar);
  if (!left.ok) return refuse('CALENDAR-1', left.reason);
  if (left.passed) return null;
  const end = addWorkingDays(today, left.count, context.calendar);
  return end.ok ? end.day : refuse('CALENDAR-1', end.reason);
}

function notOpen({ proposal, context, today, id }: Circumstances): Refusal {
  const { withdrawal, adoptions } = proposal.formal;
  const days = context.settings.adoptWD;
  if (withdrawal?.adoptDeadline && today > withdrawal.adoptDeadline)
    return refuse('ADOPT-9', `The ${days} Working Day adoption window for ${id} closed on ${spoken(withdrawal.adoptDeadline)}.`);
  const last = adoptions.at(-1);
  if (last?.withdrawal.adoptDeadline && today <= last.withdrawal.adoptDeadline)
    return refuse('ADOPT-8', `${context.nameOf(last.organisation)} adopted ${id} at ${londonTime(last.at)}.`);
  return refuse('ADOPT-9', `${id} is not open for adoption.`);
}
