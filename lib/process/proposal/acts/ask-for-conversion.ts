import { z } from 'zod';
import { proposalAct, refuse } from '../../act.ts';

/** The Proposer asks for its Draft Proposal to go to the Panel (CSC-3). */
export const askForConversion = proposalAct({
  name: 'ask-for-conversion',
  input: z.object({}),
  ready: ({ proposal, id }) =>
    proposal.formal.conversionAsked ? refuse('CSC-3', `The Proposer has already asked for ${id} to be converted.`) : null,
  decide: () => [{ type: 'conversion-asked', data: {} }],
});
