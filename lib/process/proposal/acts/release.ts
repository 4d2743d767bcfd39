import { z } from 'zod';
import { proposalAct, refuse } from '../../act.ts';
import { on, reason } from './fields.ts';

/** Work goes on after a hold (STAGE-8). */
export const release = proposalAct({
  name: 'release',
  input: z.object({ reason: reason('Why work goes on'), on: on() }),
  ready: ({ proposal, id }) => (proposal.onHold ? null : refuse('STAGE-8', `${id} is not on hold.`)),
  decide: ({ input }) => [{ type: 'released', data: { reason: input.reason } }],
});
