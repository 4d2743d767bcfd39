import { z } from 'zod';
import { proposalAct, publicly, refuse, text } from '../../act.ts';
import { spoken } from '../../calendar/spoken.ts';
import { on } from './fields.ts';

/** The change is part of the code; from a decision that can be appealed only on the last day of its window (STAGE-14, FAST-5). */
export const implement = proposalAct({
  name: 'implement',
  input: z.object({
    secVersion: publicly(text(40), 'Number of the new SEC version'),
    redline: publicly(text(400).nullable().default(null), 'Where the marked changes are'),
    on: on(),
  }),
  ready({ proposal, id, today }) {
    const { implementation, appealDeadline, decided } = proposal.formal;
    if (decided && decided.outcome !== 'approve') return refuse('STAGE-14', `${id} was not approved.`);
    if (implementation && today < implementation)
      return refuse('STAGE-14', `${id} is to be implemented on ${spoken(implementation)}.`, implementation);
    if (proposal.stage === 'decided-appealable' && appealDeadline && today < appealDeadline)
      return refuse('FAST-5', `The decision on ${id} can be appealed until the end of ${spoken(appealDeadline)}.`, appealDeadline);
    return null;
  },
  decide: ({ input: { secVersion, redline } }) => [{ type: 'implemented', data: { secVersion, redline } }],
});
