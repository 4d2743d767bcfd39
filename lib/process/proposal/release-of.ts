import { implementationDate } from '../calendar/releases.ts';
import type { Day } from '../day.ts';
import type { Proposal } from './proposal.ts';

/** The implementation date that a decision of a day brings, by the options in the report (CALENDAR-4); null where none is left or stated. */
export function implementationFor(proposal: Proposal, decided: Day): Day | null {
  const found = implementationDate(decided, proposal.implementationOptions);
  return found.ok ? found.day : null;
}
