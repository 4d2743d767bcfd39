import { z } from 'zod';
import { proposalAct, publicly, text } from '../../act.ts';
import { speaking } from './speaking.ts';

/** A written representation by a Party, the Security Sub-Committee or a Member of it, or the Alt HAN Forum (RIGHT-5); the report prints it. */
export const represent = proposalAct({
  name: 'represent',
  input: z.object({
    text: publicly(text(20000), 'Representation', 'State your evidence. It is published and printed in the report.'),
  }),
  decide: ({ input, actor }) => [
    { type: 'view-given', data: { by: speaking(actor), about: 'Written representation', text: input.text, verbatim: true } },
  ],
});
