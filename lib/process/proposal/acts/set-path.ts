import { z } from 'zod';
import { proposalAct, publicly, refuse } from '../../act.ts';
import { yesOrNo } from '../../audience.ts';
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
    authorityContent: publicly(yesOrNo.default(false), 'The Authority does not object'),
    on: on(),
    meeting: meeting(),
  }),
  ready(circumstances) {
    const { proposal, id } = circumstances;
    if (proposal.path === 'fast-track') return refuse('FAST-2', `${id} is a Fast-Track Modification; the Panel reconsiders it instead.`);
    if (currentResult(proposal.formal)) return refuse('PATH-6', `The Change Board has voted on ${id}; its path can no longer change.`);
    return resting(circumstances);
  },
  decide({ proposal, actor, id, input: { on: _, authorityContent, governanceAside, ...data } }) {
    const against = pathAgainst(data.path, { effects: data.effects, governanceAside }, { ...proposal, id });
    if (against) return against;
    const loosened = proposal.path === 'authority-determined' && data.path === 'self-governance';
    if (loosened && !authorityContent && !actor.kinds.includes('authority'))
      return refuse('PATH-6', 'The path can change to Self-Governance only where the Authority does not object.');
    return [{ type: 'path-determined', data }];
  },
});
