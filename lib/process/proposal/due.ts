import type { Drafted } from '../act.ts';
import { addDays, type Day } from '../day.ts';
import type { RuleId } from '../rules.ts';
import type { Proposal } from './proposal.ts';
import { implementationFor } from './release-of.ts';
import type { Stage } from './stage-names.ts';

/** What time alone has brought about, and the day from which it is so. */
export type DueEvent = { event: Drafted; on: Day; rule: RuleId };

/** The stages that time alone ends. */
export const timedStages: readonly Stage[] = ['withdrawal-notice', 'decided-appealable'];

/** No clock runs on what only papers tell; it runs again once an act is taken here. */
export const clockRuns = (proposal: Proposal): boolean => !proposal.imported || proposal.formal.acted;

/** The event that time alone has brought about by a day, or null: a window is open to the end of its last day (CALENDAR-2). */
export function due(proposal: Proposal, today: Day): DueEvent | null {
  if (!clockRuns(proposal)) return null;
  const { stage, formal } = proposal;
  if (stage === 'withdrawal-notice') {
    const adoptDeadline = formal.withdrawal?.adoptDeadline;
    if (!adoptDeadline || today <= adoptDeadline) return null;
    return { event: { type: 'adoption-window-expired', data: { adoptDeadline } }, on: addDays(adoptDeadline, 1), rule: 'WITHDRAW-11' };
  }
  if (stage === 'decided-appealable') {
    const { appealDeadline, decided } = formal;
    if (!appealDeadline || !decided || today <= appealDeadline) return null;
    const implementation = decided.outcome === 'approve' ? implementationFor(proposal, decided.on) : null;
    const event: Drafted = { type: 'decision-became-final', data: { outcome: decided.outcome, implementation } };
    return { event, on: addDays(appealDeadline, 1), rule: 'APPEAL-3' };
  }
  return null;
}
