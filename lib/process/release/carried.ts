import type { Day } from '../day.ts';
import { implementingOf } from '../proposal/implementing.ts';
import type { Proposal } from '../proposal/proposal.ts';

/** How a Release carries a proposal: it brought it in, it is to, or it would unless an appeal or a referral, that is open or can still be made, changes it. */
export type Carried = { state: 'implemented' | 'pending' | 'waits' | 'appealable'; date: Day; secVersion: string | null };

/** When and how an approved proposal comes into the code; null where it does not, or has no date (STAGE-14). */
export function carriedOn(proposal: Proposal): Carried | null {
  const { implemented, implementation } = proposal.formal;
  if (implemented) return { state: 'implemented', date: implementation ?? implemented.on, secVersion: implemented.secVersion };
  const plan = implementingOf(proposal);
  if (!plan?.date) return null;
  const state = plan.waits ? 'waits' : proposal.stage === 'pending-implementation' ? 'pending' : 'appealable';
  return { state, date: plan.date, secVersion: null };
}
