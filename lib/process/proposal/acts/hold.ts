import { z } from 'zod';
import { proposalAct, refuse } from '../../act.ts';
import { on, reason } from './fields.ts';

/** Work rests, with a reason; nothing is converted or reported on meanwhile (STAGE-8). */
export const hold = proposalAct({
  name: 'hold',
  input: z.object({ reason: reason('What it waits for'), on: on() }),
  ready: ({ proposal, id }) => (proposal.onHold ? refuse('STAGE-8', `${id} is already on hold: ${proposal.onHold}`) : null),
  decide: ({ input }) => [{ type: 'held', data: { reason: input.reason } }],
});
