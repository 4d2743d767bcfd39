import { z } from 'zod';
import { type Circumstances, proposalAct, publicly, refuse } from '../../act.ts';
import { receivedAfterHour } from '../../calendar/london.ts';
import { spoken } from '../../calendar/spoken.ts';
import type { Refusal } from '../../refusal.ts';
import { reason } from './fields.ts';

/** A Party, Citizens Advice or Citizens Advice Scotland appeals to the Panel or the Authority (APPEAL-2, APPEAL-3). */
export const appeal = proposalAct({
  name: 'appeal',
  input: z.object({ forum: publicly(z.enum(['panel', 'authority']), 'To whom'), ground: reason('Ground of the appeal') }),
  notEntitled: () => refuse('APPEAL-3', 'Only a SEC Party, Citizens Advice or Citizens Advice Scotland can appeal.'),
  elsewhere: notAppealable,
  decide({ proposal, actor, input, now, id }) {
    const { appeals, referralOnly } = proposal.formal;
    const fastTrack = proposal.path === 'fast-track';
    if (fastTrack && input.forum === 'authority' && !referralOnly) return refuse('APPEAL-2', 'Ask the Panel to reconsider first.');
    if (referralOnly && input.forum === 'panel')
      return refuse('APPEAL-3', `The Panel has decided on the appeal on ${id}; it can now be referred to the Authority only.`);
    const by = actor.organisation as string;
    if (appeals.some((earlier) => earlier.by === by && earlier.forum === input.forum))
      return refuse('APPEAL-3', `${actor.name} has already appealed.`);
    return [{ type: 'appealed', data: { by, ...input, afterFive: receivedAfterHour(now) } }];
  },
});

function notAppealable({ proposal, id }: Circumstances): Refusal | null {
  const { decided, results } = proposal.formal;
  if (decided?.by === 'authority') return refuse('APPEAL-3', 'The Authority’s decision is final under the SEC.');
  if (proposal.stage === 'authority')
    return refuse('CB-11', `The Change Board’s vote on ${id} is a recommendation; the Authority decides.`);
  const last = results.at(-1)?.appealDeadline;
  return decided?.final && last ? refuse('APPEAL-3', `The appeal window for ${id} closed on ${spoken(last)}.`) : null;
}
