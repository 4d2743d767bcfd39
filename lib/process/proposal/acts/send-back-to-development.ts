import { z } from 'zod';
import { proposalAct } from '../../act.ts';
import { meeting, on, reason } from './fields.ts';

/** The Panel sends a Draft Proposal back to the Development Stage (STAGE-7). */
export const sendBackToDevelopment = proposalAct({
  name: 'send-back-to-development',
  input: z.object({ reason: reason(), on: on(), meeting: meeting() }),
  decide: ({ input: { on: _, ...data } }) => [{ type: 'returned-to-development', data }],
});
