import { z } from 'zod';
import { proposalAct, publicly, refuse } from '../../act.ts';
import { windowEnd } from '../clock.ts';
import { meeting, on, outcomeOfAppeal, reason } from './fields.ts';

/** The Panel upholds or overturns; then only a referral to the Authority is left, for which the notice of it, its recording here, starts the clock (APPEAL-3). */
export const panelAppealDecision = proposalAct({
  name: 'panel-appeal-decision',
  input: z.object({ decision: publicly(z.enum(['uphold', 'overturn']), 'Decision'), reason: reason(), on: on(), meeting: meeting() }),
  ready: ({ proposal }) =>
    proposal.path === 'fast-track' ? refuse('FAST-3', 'The Panel reconsiders its own resolution on a Fast-Track Modification.') : null,
  decide({ input: { on: _, decision, ...data }, proposal, recordedOn, context }) {
    const end = windowEnd('panel-appeal-ref', recordedOn, context);
    if (!end.ok) return end;
    const outcome = outcomeOfAppeal(proposal, decision);
    return [{ type: 'panel-decided-appeal', data: { outcome, upheld: decision === 'uphold', ...data, appealDeadline: end.day } }];
  },
});
