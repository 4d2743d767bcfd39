import { z } from 'zod';
import { proposalAct, publicly, refuse, text } from '../../act.ts';
import { on } from './fields.ts';

/** The Authority cannot form an opinion and sends the proposal back with further steps; the vote is void (SENDBACK-4). */
export const sendBack = proposalAct({
  name: 'send-back',
  input: z.object({
    steps: publicly(z.array(z.string().trim()).default([]), 'Additional steps required'),
    letter: publicly(text(8000).optional(), 'Direction'),
    on: on(),
  }),
  decide({ input: { steps, letter } }) {
    const stated = steps.filter((step) => step !== '');
    if (stated.length === 0) return refuse('SENDBACK-2', 'A send-back must state the additional steps required.');
    return [{ type: 'sent-back', data: { steps: stated, letter } }];
  },
});
