import { z } from 'zod';
import { proposalAct, publicly, text } from '../../act.ts';
import { bodyId } from '../../words.ts';
import { speaking } from './speaking.ts';

/** A written representation by a Party, the Security Sub-Committee or a Member of it, or the Alt HAN Forum (RIGHT-5); the report prints it. */
export const represent = proposalAct({
  name: 'represent',
  input: z.object({
    text: publicly(text(20000), 'Representation', 'It is published and printed in the report.'),
    evidence: publicly(text(8000).optional(), 'Evidence in support', 'A summary; the report prints it too.'),
    to: publicly(bodyId.optional(), 'To whom'),
  }),
  decide: ({ input, actor }) => [
    { type: 'view-given', data: { by: speaking(actor), about: 'Written representation', ...input, verbatim: true } },
  ],
});
