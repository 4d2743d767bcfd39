import { z } from 'zod';
import { proposalAct, refuse } from '../../act.ts';
import { spoken } from '../../calendar/spoken.ts';
import { reason } from './fields.ts';

/** The Panel's view on urgency goes to the Authority: by the Code Administrator where it agrees, by the Proposer or a Party where not (URGENT-3). */
export const referUrgency = proposalAct({
  name: 'refer-urgency',
  input: z.object({ reason: reason() }),
  ready({ proposal, id, today }) {
    const { state, referralBy } = proposal.formal.urgency;
    if (state !== 'panel-supports' && state !== 'panel-does-not-support')
      return refuse('URGENT-3', `The Panel has not given its view on the urgency of ${id}.`);
    if (referralBy && today > referralBy)
      return refuse('APPEAL-1', `The window to refer the urgency of ${id} closed on ${spoken(referralBy)}.`);
    return null;
  },
  decide: ({ input }) => [{ type: 'urgency-referred', data: input }],
});
