import { z } from 'zod';
import { proposalAct, publicly, refuse, text } from '../../act.ts';
import { spoken } from '../../calendar/spoken.ts';

/** The Proposer decides not to go on for now: the Draft Proposal stays, and no recommendation follows until it asks for conversion (CSC-3). */
export const stopHere = proposalAct({
  name: 'stop-here',
  input: z.object({ reason: publicly(text(4000).optional(), 'Reason') }),
  ready({ proposal, id }) {
    const { stopped } = proposal.formal;
    return stopped ? refuse('CSC-3', `The Proposer stopped ${id} here on ${spoken(stopped)}.`) : null;
  },
  decide: ({ input }) => [{ type: 'stopped-here', data: input }],
});
