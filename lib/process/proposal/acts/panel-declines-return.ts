import { z } from 'zod';
import { proposalAct, refuse } from '../../act.ts';
import { meeting, on, reason } from './fields.ts';

/** The Panel does not follow the Change Board's recommendation: the same report goes back to it (CB-12). */
export const panelDeclinesReturn = proposalAct({
  name: 'panel-declines-return',
  input: z.object({ reason: reason(), on: on(), meeting: meeting() }),
  ready: ({ proposal, id }) =>
    proposal.formal.returnRecommended
      ? null
      : refuse('CB-12', `The Change Board has not recommended that the report on ${id} be returned.`),
  decide: ({ input: { on: _, ...data } }) => [{ type: 'return-declined', data }],
});
