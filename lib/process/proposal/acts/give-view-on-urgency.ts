import { z } from 'zod';
import { proposalAct, publicly, refuse } from '../../act.ts';
import { yesOrNo } from '../../audience.ts';
import { windowEnd } from '../clock.ts';
import { urgencyPending } from '../urgency.ts';
import { meeting, on, reason } from './fields.ts';

/** The Panel agrees with a request for urgency or not; either way it can be referred to the Authority within ten Working Days (APPEAL-1). */
export const giveViewOnUrgency = proposalAct({
  name: 'give-view-on-urgency',
  input: z.object({ supports: publicly(yesOrNo, 'The Panel agrees that it is urgent'), reason: reason(), on: on(), meeting: meeting() }),
  ready: ({ proposal, id }) =>
    urgencyPending(proposal.formal.urgency.state) ? null : refuse('URGENT-3', `Nobody has asked for ${id} to be treated as Urgent.`),
  decide({ input: { on: _, ...data }, today, context }) {
    const end = windowEnd('urgency-referral', today, context);
    return end.ok ? [{ type: 'panel-viewed-urgency', data: { ...data, referralBy: end.day } }] : end;
  },
});
