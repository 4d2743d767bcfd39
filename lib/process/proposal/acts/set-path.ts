import { z } from 'zod';
import { proposalAct, refuse } from '../../act.ts';
import { currentResult } from '../formal-state.ts';
import { pathAgainst } from '../path.ts';
import { meeting, on, path, pathChecklist, reason } from './fields.ts';
import { resting } from './resting.ts';

/** The Panel determines the path, or the Authority directs it (PATH-1, PATH-6). */
export const setPath = proposalAct({
  name: 'set-path',
  input: z.object({
    path: path(),
    ...pathChecklist(),
    reason: reason(),
    on: on(),
    meeting: meeting(),
  }),
  ready(circumstances) {
    const { proposal, id } = circumstances;
    if (proposal.path === 'fast-track') return refuse('FAST-2', `${id} is a Fast-Track Modification; the Panel reconsiders it instead.`);
    if (currentResult(proposal.formal)) return refuse('PATH-6', `The Change Board has voted on ${id}; its path can no longer change.`);
    return resting(circumstances);
  },
  decide({ proposal, actor, id, input: { on: _, governanceAside, ...data } }) {
    const against = pathAgainst(data.path, { ...data, governanceAside }, { ...proposal, id }, actor);
    return against ?? [{ type: 'path-determined', data }];
  },
});
