import { z } from 'zod';
import { type Drafted, proposalAct, publicly, text } from '../../act.ts';
import { on } from './fields.ts';

const aspects = ['problem', 'idea', 'cost', 'who-pays', 'who-decides', 'when', 'consumers'] as const;
const row = z.strictObject({ aspect: z.enum(aspects), text: z.string().trim().max(600).default('') });

/** One sentence that tells what the proposal is about, and one each on its problem, idea, cost and so on; the Code Administrator's words. */
export const summarise = proposalAct({
  name: 'summarise',
  input: z.object({
    text: publicly(text(400), 'Summary', 'One sentence. Register and page show it as the Code Administrator’s.'),
    inShort: publicly(z.array(row).default([]), 'In short', 'One sentence each; leave blank what is not known.'),
    on: on('Day of publication'),
  }),
  decide: ({ input: { text, inShort } }) => [
    { type: 'summarised', data: { text } },
    ...inShort.filter((row) => row.text !== '').map((data): Drafted => ({ type: 'put-in-short', data })),
  ],
});
