import { z } from 'zod';
import { proposalAct, refuse } from '../../act.ts';
import { spoken } from '../../calendar/spoken.ts';
import { meeting, on, reason } from './fields.ts';

/** Instead of voting, the Change Board recommends that the Panel return the report (CB-12). */
export const boardReturn = proposalAct({
  name: 'cb-return',
  input: z.object({ reason: reason(), on: on(), meeting: meeting() }),
  ready: ({ context, id }) =>
    context.ballot?.closed ? refuse('CB-15', `The ballot for ${id} was closed on ${spoken(context.ballot.closed)}.`) : null,
  decide: ({ input: { on: _, ...data } }) => [{ type: 'return-recommended', data }],
});
