import { z } from 'zod';
import { type Drafted, proposalAct, publicly } from '../../act.ts';
import { on } from './fields.ts';
import { secPart } from './publish-legal-text.ts';
import { restate } from './restate.ts';

const row = z.strictObject({ part: secPart, clause: z.string().trim().max(40).default(''), text: z.string().trim().max(2000).default('') });

/** The parts of the SEC that the proposal affects, as far as is known now; the committees' monitors look at them. */
export const stateSecParts = proposalAct({
  name: 'state-sec-parts',
  input: z.object({
    parts: publicly(z.array(row).min(1, 'Give at least one part'), 'Parts of the SEC affected'),
    on: on('Day of publication'),
  }),
  decide: ({ proposal, input: { parts } }) => [
    restate(proposal, 'sec-parts'),
    ...parts.map(
      ({ part, clause, text }): Drafted => ({
        type: 'sec-part-affected',
        data: { part, clause: clause || null, ...(text && { text }) },
      }),
    ),
  ],
});
