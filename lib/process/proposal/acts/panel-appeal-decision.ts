import { z } from 'zod';
import { proposalAct, publicly, refuse } from '../../act.ts';
import { outcomes } from '../ballot.ts';
import { windowEnd } from '../clock.ts';
import { meeting, on, reason } from './fields.ts';

/** The Panel upholds or overturns; then only a referral to the Authority is left (APPEAL-3). */
export const panelAppealDecision = proposalAct({
  name: 'panel-appeal-decision',
  input: z.object({ outcome: publicly(z.enum(outcomes), 'The decision is now'), reason: reason(), on: on(), meeting: meeting() }),
  ready: ({ proposal }) =>
    proposal.path === 'fast-track' ? refuse('FAST-3', 'The Panel reconsiders its own resolution on a Fast-Track Modification.') : null,
  decide({ input: { on: _, ...data }, today, context }) {
    const end = windowEnd('panel-appeal-ref', today, context);
    return end.ok ? [{ type: 'panel-decided-appeal', data: { ...data, appealDeadline: end.day } }] : end;
  },
});
