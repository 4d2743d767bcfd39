import { z } from 'zod';
import { proposalAct, refuse } from '../../act.ts';
import { meeting, on, path, reason, timetable } from './fields.ts';

/** Under the 2016 process the Panel sends a proposal to the Refinement Process (REFINE-1). */
export const toRefinement = proposalAct({
  name: 'to-refinement',
  input: z.object({ reason: reason('Why it needs refinement'), path: path(), timetable: timetable(), on: on(), meeting: meeting() }),
  ready: ({ proposal, id }) => (proposal.onHold ? refuse('STAGE-8', `${id} is on hold: ${proposal.onHold}`) : null),
  decide: ({ input: { on: _, ...data } }) => [{ type: 'sent-to-refinement', data }],
});
