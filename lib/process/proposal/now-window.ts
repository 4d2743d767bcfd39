import { deadlines, type RunningDeadline } from '../calendar/deadlines.ts';
import { type Day, lastDayOf } from '../day.ts';
import type { Proposal } from './proposal.ts';
import { urgencyPending } from './urgency.ts';

/** A window that runs on a proposal: its last day as it was stored, the day that it runs from where that is known, and the entry that brought its stage. */
export type RunningWindow = { key: RunningDeadline; title: string; from: Day | null; day: Day; entry: number | null };

/** The window that runs in the proposal's stage, or null. A stored day is never worked out again (CALENDAR-1). */
export function windowOn(proposal: Proposal): RunningWindow | null {
  const { stage, formal, path } = proposal;
  const entered = proposal.steps.at(-1);
  const windowOf = (key: RunningDeadline, from: Day | null, day: Day): RunningWindow => ({
    key,
    title: deadlines[key].title,
    from,
    day,
    entry: entered?.entry ?? null,
  });
  if (stage === 'withdrawal-notice' && formal.withdrawal?.adoptDeadline)
    return windowOf('adopt', formal.withdrawal.notice, formal.withdrawal.adoptDeadline);
  if (stage === 'decided-appealable' && formal.appealDeadline) {
    const key = path === 'fast-track' ? 'ft-object-panel' : formal.referralOnly ? 'panel-appeal-ref' : 'cb-appeal';
    return windowOf(key, entered ? lastDayOf(entered.effective) : null, formal.appealDeadline);
  }
  if (stage === 'initial' && urgencyPending(formal.urgency.state) && formal.urgency.panelBy)
    return windowOf('urgent-panel', formal.submitted, formal.urgency.panelBy);
  return null;
}

/** The last day of the window that is open on a proposal, be it a right or its consultation; null where there is none. */
export const dueOn = (proposal: Proposal): Day | null =>
  windowOn(proposal)?.day ?? (proposal.stage === 'report-consultation' ? (proposal.formal.consultation?.closes ?? null) : null);
