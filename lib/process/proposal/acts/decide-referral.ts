import { z } from 'zod';
import { proposalAct, publicly, refuse } from '../../act.ts';
import { letterFile, on, reason } from './fields.ts';
import { lastWord } from './last-word.ts';

/** Who has the last word upholds or overturns a decision of the Panel that was referred to it; that is final (APPEAL-4). */
export const decideReferral = proposalAct({
  name: 'decide-referral',
  input: z.object({
    referral: publicly(z.coerce.number('Choose the referral.').int(), 'Which referral'),
    decision: publicly(z.enum(['uphold', 'overturn']), 'Decision'),
    reason: reason(),
    file: letterFile(),
    on: on(),
  }),
  ready(circumstances) {
    const { proposal, id } = circumstances;
    const open = proposal.formal.referrals.some(({ answer }) => answer === null);
    return open ? lastWord(circumstances) : refuse('APPEAL-4', `No decision of the Panel on ${id} is referred and waits for an answer.`);
  },
  decide({ proposal, id, input: { referral, decision, reason: why, file } }) {
    const open = proposal.formal.referrals.find((one) => one.entry === referral && one.answer === null);
    if (!open) return refuse('APPEAL-4', `Entry ${referral} is no referral on ${id} that waits for an answer.`);
    return [{ type: 'referral-decided', data: { referral, upheld: decision === 'uphold', reason: why, file } }];
  },
});
