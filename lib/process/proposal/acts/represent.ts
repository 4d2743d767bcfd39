import { z } from 'zod';
import { proposalAct, publicly, refuse, text } from '../../act.ts';
import { fileReference } from '../../words.ts';
import { altHanGrounds } from '../facts.ts';
import { addressees } from './fields.ts';
import { speaking } from './speaking.ts';

/** A written representation by a Party, the Security Sub-Committee or a Member of it, or the Alt HAN Forum within its limits (RIGHT-5); the report prints it. */
export const represent = proposalAct({
  name: 'represent',
  input: z.object({
    altHan: publicly(
      z.enum(altHanGrounds).optional(),
      'Why the Alt HAN Forum may make it',
      'It may only where the proposal touches one of these (Section Z1.6).',
    ),
    text: publicly(text(20000), 'Representation', 'It is published and printed in the report.'),
    evidence: publicly(text(8000).optional(), 'Evidence in support', 'A summary; the report prints it too.'),
    evidenceFile: publicly(fileReference.optional(), 'Evidence as a file', 'It is read by everybody, as the representation is.'),
    to: publicly(z.enum(addressees).optional(), 'To whom'),
  }),
  only: { altHan: ['forum'] },
  decide({ input: { altHan, ...input }, actor, id }) {
    const forum = actor.kinds.includes('forum');
    if (forum && !altHan)
      return refuse(
        'RIGHT-5',
        `The Alt HAN Forum may make representations on ${id} only if it touches Section Z, the Alt HAN Charges of Section K, or has a material effect on Alt HAN arrangements; say which.`,
      );
    const ground = forum ? { altHan } : {};
    return [{ type: 'view-given', data: { by: speaking(actor), about: 'Written representation', ...input, ...ground, verbatim: true } }];
  },
});
