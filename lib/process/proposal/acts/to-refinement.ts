import { z } from 'zod';
import { proposalAct, refuse } from '../../act.ts';
import { pathAgainst } from '../path.ts';
import { meeting, on, path, pathChecklist, reason, timetable } from './fields.ts';

/** Under the 2016 process the Panel sends a proposal to the Refinement Process (REFINE-1). */
export const toRefinement = proposalAct({
  name: 'to-refinement',
  input: z.object({
    reason: reason('Why it needs refinement'),
    path: path(),
    ...pathChecklist(),
    timetable: timetable(),
    on: on(),
    meeting: meeting(),
  }),
  ready({ proposal, id }) {
    if (proposal.onHold) return refuse('STAGE-8', `${id} is on hold: ${proposal.onHold}`);
    const awaited = proposal.formal.urgency.state === 'requested';
    return awaited ? refuse('STAGE-6', `The Panel has not given its view on the urgency of ${id} yet.`) : null;
  },
  decide({ proposal, actor, id, input: { on: _, governanceAside, ...data } }) {
    const against = pathAgainst(data.path, { ...data, governanceAside }, { ...proposal, id }, actor);
    return against ?? [{ type: 'sent-to-refinement', data }];
  },
});
