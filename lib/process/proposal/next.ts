import type { Day } from '../day.ts';
import { clockRuns } from './due.ts';
import { windowOn } from './now-window.ts';
import type { Proposal } from './proposal.ts';
import { stages } from './stages.ts';

/** What the register's row names as next: what, on whom it waits, and its last day with the hour at which it ends in London. */
export type Next = { what: string; who: string; day: Day; endsAt: string | 'end-of-day' };

/** What a row of the register names while the consultation on the report runs. */
export const reportConsultationCloses = 'Modification Report Consultation closes';

/** The date on which something next ends by itself, or null: what only papers tell has none (no clock runs on a plan). `consultationHour`: for a consultation that does not say its own. */
export function nextOf(proposal: Proposal, consultationHour: string): Next | null {
  if (!clockRuns(proposal) || proposal.stage === null) return null;
  const who = stages[proposal.stage].waitsOn[proposal.regime];
  const { consultation } = proposal.formal;
  if (proposal.stage === 'report-consultation' && consultation)
    return { what: reportConsultationCloses, who, day: consultation.closes, endsAt: consultation.closesAt ?? consultationHour };
  const window = windowOn(proposal);
  return window ? { what: window.title, who, day: window.day, endsAt: 'end-of-day' } : null;
}
