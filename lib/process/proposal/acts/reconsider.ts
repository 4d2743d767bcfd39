import { z } from 'zod';
import { proposalAct, publicly, refuse } from '../../act.ts';
import { windowEnd } from '../clock.ts';
import { meeting, on, reason } from './fields.ts';

/** After an objection the Panel confirms or changes its Fast-Track resolution, or lets the proposal go on like every other (FAST-3). */
export const reconsider = proposalAct({
  name: 'reconsider',
  input: z.object({
    outcome: publicly(z.enum(['approve', 'withdraw', 'ordinary']), 'The Panel’s resolution is now'),
    reason: reason(),
    on: on(),
    meeting: meeting(),
  }),
  ready: ({ proposal, id }) => (proposal.path === 'fast-track' ? null : refuse('FAST-3', `${id} is not a Fast-Track Modification.`)),
  decide({ input: { on: _, ...data }, today, context }) {
    if (data.outcome === 'ordinary') return [{ type: 'fast-track-reconsidered', data: { ...data, appealDeadline: null } }];
    const end = windowEnd('ft-object-auth', today, context);
    return end.ok ? [{ type: 'fast-track-reconsidered', data: { ...data, appealDeadline: end.day } }] : end;
  },
});
