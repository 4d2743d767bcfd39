import { type DeadlineKey, deadline, deadlines } from './calendar/deadlines.ts';
import { inclusiveWorking, type Working } from './calendar/working.ts';
import type { Context } from './context.ts';
import type { Day } from './day.ts';
import { windowOn } from './proposal/now-window.ts';
import type { Proposal } from './proposal/proposal.ts';

/** A clock that an act starts: what it is for, its last day, the hour in London at which it ends (null: with the day, CALENDAR-2), and how the day was counted, where it was counted. */
export type StartedClock = { title: string; day: Day; hour: string | null; working: Working | null };

/** The clocks that run after an act and did not run before it, or not to the same day. */
export function startedClocks(before: Proposal | null, after: Proposal, context: Context): StartedClock[] {
  const ran = new Set(before ? clocksOf(before, context).map(named) : []);
  return clocksOf(after, context).filter((clock) => !ran.has(named(clock)));
}

const named = ({ title, day }: StartedClock): string => `${title} ${day}`;

function clocksOf(proposal: Proposal, { calendar, settings }: Context): StartedClock[] {
  const clocks: StartedClock[] = [];
  const window = windowOn(proposal);
  if (window) {
    const counted = window.from ? deadline(window.key, window.from, { calendar, settings }) : null;
    const working = counted?.ok && counted.day === window.day ? counted.working : null;
    clocks.push({ title: window.title, day: window.day, hour: null, working });
  }
  const { urgency, consultation } = proposal.formal;
  if (urgency.panelBy && window?.key !== 'urgent-panel') clocks.push(uncounted('urgent-panel', urgency.panelBy));
  if (urgency.referralBy) clocks.push(uncounted('urgency-referral', urgency.referralBy));
  if (consultation && proposal.stage === 'report-consultation') {
    const counted = inclusiveWorking(consultation.opens, consultation.closes, calendar);
    const hour = consultation.closesAt ?? settings.consultationHour;
    clocks.push({
      title: 'Modification Report Consultation',
      day: consultation.closes,
      hour,
      working: counted.ok ? counted.working : null,
    });
  }
  return clocks;
}

const uncounted = (key: DeadlineKey, day: Day): StartedClock => ({ title: deadlines[key].title, day, hour: null, working: null });
