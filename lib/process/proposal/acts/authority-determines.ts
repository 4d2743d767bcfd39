import { z } from 'zod';
import { proposalAct, publicly, refuse } from '../../act.ts';
import { outcomes } from '../ballot.ts';
import { implementationFor } from '../release-of.ts';
import { on, reason } from './fields.ts';

/** The Authority decides on the appeal for good, or sends the proposal back with further steps (SENDBACK-1). */
export const authorityDetermines = proposalAct({
  name: 'authority-determines',
  input: z.object({
    outcome: publicly(z.enum([...outcomes, 'send-back']), 'Decision'),
    reason: reason(),
    steps: publicly(z.array(z.string().trim().min(1)).default([]), 'Additional steps required'),
    on: on(),
  }),
  decide({ input: { on: _, ...data }, proposal, today }) {
    if (data.outcome === 'send-back' && data.steps.length === 0)
      return refuse('SENDBACK-2', 'A send-back must state the additional steps required.');
    const implementation = data.outcome === 'approve' ? implementationFor(proposal, today) : null;
    return [{ type: 'authority-determined', data: { ...data, implementation } }];
  },
});
