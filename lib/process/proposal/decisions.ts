import { currentResult, type FormalState } from './formal-state.ts';

/** A decision on a proposal, or one on an appeal against it. */
export type Decided = NonNullable<FormalState['decided']>;
export type DecisionStep = Pick<Decided, 'outcome' | 'by' | 'on'>;

/** The Change Board's own decision and the last one, which decides the SEC Release (CALENDAR-4); one where nobody appealed, none while there is none. */
export function decisionsOf(formal: FormalState): DecisionStep[] {
  const { decided } = formal;
  const result = currentResult(formal);
  if (!decided) return [];
  const last = { outcome: decided.outcome, by: decided.by, on: decided.on };
  if (!result?.appealDeadline || decided.by === 'change-board') return [last];
  return [{ outcome: result.outcome, by: 'change-board', on: result.on }, last];
}

/** Whether an appeal or a referral is still to be answered, so that implementation waits (APPEAL-3, APPEAL-4). */
export const stayed = ({ appeals, referrals }: FormalState): boolean =>
  appeals.some(({ open }) => open) || referrals.some(({ answer }) => answer === null);
