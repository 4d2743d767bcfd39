import { z } from 'zod';
import { type Circumstances, proposalAct, publicly, refuse, text } from '../../act.ts';
import { spoken } from '../../calendar/spoken.ts';
import type { Refusal } from '../../refusal.ts';
import { clausesBroughtIn, textBroughtIn } from '../brings-in.ts';
import { stayed } from '../decisions.ts';
import { implementingOf } from '../implementing.ts';
import { on } from './fields.ts';

/** The change is part of the code, with the text of each clause as it reads now; from a decision that can be appealed only on the last day of its window (STAGE-14, FAST-5). */
export const implement = proposalAct({
  name: 'implement',
  input: z.object({
    secVersion: publicly(text(40), 'Number of the new SEC version'),
    redline: publicly(text(250).nullable().default(null), 'Where the new version is published', 'An address, where there is one.'),
    on: on('Day of implementation'),
  }),
  ready: tooEarly,
  decide(circumstances) {
    const refused = tooEarly(circumstances);
    if (refused) return refused;
    const legalText = textBroughtIn(circumstances.proposal);
    const clauses = clausesBroughtIn(legalText);
    return [
      {
        type: 'implemented',
        data: {
          ...{ secVersion: circumstances.input.secVersion, redline: circumstances.input.redline },
          ...(legalText && { legalText: { key: legalText.key, version: legalText.version } }),
          ...(clauses.length > 0 && { clauses }),
        },
      },
    ];
  },
});

/** Before its day, while somebody’s answer is still awaited, or where it has no day. */
function tooEarly({ proposal, id, today }: Circumstances): Refusal | null {
  const { appealDeadline, decided, implementation } = proposal.formal;
  if (decided && decided.outcome !== 'approve') return refuse('STAGE-14', `${id} was not approved.`);
  if (stayed(proposal.formal))
    return refuse('APPEAL-4', `A decision of the Panel on ${id} is referred to the Authority; implementation waits for the answer.`);
  const plan = implementingOf(proposal);
  if (plan?.lacking) return refuse('CALENDAR-4', plan.lacking);
  const date = plan ? plan.date : implementation;
  if (date && today < date) return refuse('STAGE-14', `${id} is to be implemented on ${spoken(date)}.`, date);
  if (proposal.stage === 'decided-appealable' && appealDeadline && today < appealDeadline)
    return refuse('FAST-5', `The decision on ${id} can be appealed until the end of ${spoken(appealDeadline)}.`, appealDeadline);
  return null;
}
