import { z } from 'zod';
import { proposalAct, publicly, text } from '../../act.ts';
import { yesOrNo } from '../../audience.ts';
import { on } from './fields.ts';

/** The Authority directs that a proposal is urgent, also of its own accord, or declines (URGENT-4, URGENT-6). */
export const decideUrgency = proposalAct({
  name: 'decide-urgency',
  input: z.object({ granted: publicly(yesOrNo, 'It is treated as Urgent'), reason: publicly(text(4000).optional(), 'Reason'), on: on() }),
  decide: ({ input: { granted, reason } }) => [{ type: 'urgency-decided', data: { granted, reason } }],
});
