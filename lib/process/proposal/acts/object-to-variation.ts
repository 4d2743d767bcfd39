import { z } from 'zod';
import { proposalAct, refuse } from '../../act.ts';
import { spoken } from '../../calendar/spoken.ts';
import { preferredAlternative } from '../alternatives.ts';
import { reason } from './fields.ts';

/** The Proposer objects to the variation that the Working Group prefers; with that on record it can insist on its own (WG-3). */
export const objectToVariation = proposalAct({
  name: 'object-to-variation',
  input: z.object({ reason: reason('Why the Proposer objects') }),
  ready({ proposal, id }) {
    const preferred = preferredAlternative(proposal);
    if (!preferred) return refuse('WG-3', `The Working Group prefers no other variation of ${id} than the Proposer’s.`);
    const earlier = proposal.formal.objections.find(({ solution }) => solution === preferred.key);
    return earlier ? refuse('WG-3', `The Proposer objected to ${preferred.label} on ${spoken(earlier.on)}.`) : null;
  },
  decide: ({ proposal, input }) => [
    { type: 'variation-objected', data: { solution: preferredAlternative(proposal)?.key ?? 'proposed', reason: input.reason } },
  ],
});
