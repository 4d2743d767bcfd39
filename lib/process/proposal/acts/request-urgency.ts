import { z } from 'zod';
import { proposalAct, refuse } from '../../act.ts';
import { windowEnd } from '../clock.ts';
import { urgencyPending } from '../urgency.ts';
import { reason } from './fields.ts';

/** Asks for urgency; the proposal is urgent only once the Authority agrees (URGENT-4). */
export const requestUrgency = proposalAct({
  name: 'request-urgency',
  input: z.object({ reasons: reason('Why it is urgent') }),
  ready: ({ proposal, id }) =>
    urgencyPending(proposal.formal.urgency.state) ? refuse('URGENT-1', `Urgency has already been asked for on ${id}.`) : null,
  elsewhere: ({ id, proposal }) =>
    proposal.stage === 'change-board' ? refuse('URGENT-9', `${id} is already with the Change Board.`) : null,
  decide({ input, today, context }) {
    const due = windowEnd('urgent-panel', today, context);
    return due.ok ? [{ type: 'urgency-requested', data: { reasons: input.reasons, panelBy: due.day } }] : due;
  },
});
