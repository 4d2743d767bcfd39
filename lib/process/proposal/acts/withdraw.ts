import { z } from 'zod';
import { type Circumstances, type Drafted, privately, proposalAct, refuse } from '../../act.ts';
import { spoken } from '../../calendar/spoken.ts';
import type { Refusal } from '../../refusal.ts';
import { fileReference } from '../../words.ts';
import { windowEnd } from '../clock.ts';
import { currentResult } from '../formal-state.ts';
import { pathLabel } from '../path.ts';
import { proposerOf } from '../reading.ts';
import type { Stage } from '../stage-names.ts';
import { reason } from './fields.ts';

/** The Proposer withdraws; the ten Working Days to adopt run from the Code Administrator's notice, an act of its own (WITHDRAW-6). */
export const withdraw = proposalAct({
  name: 'withdraw',
  input: z.object({
    reason: reason(),
    authorityConsent: privately(
      fileReference.optional(),
      'Evidence of the Authority’s consent',
      'Needed for an Authority-led proposal only.',
    ),
  }),
  notEntitled({ proposal, context, id }) {
    const proposer = proposerOf(proposal);
    const who = proposer?.body ?? proposer?.organisation;
    const name = who ? ` (${context.nameOf(who)})` : '';
    return refuse(
      'WITHDRAW-1',
      `Only the Proposer${name} can withdraw ${id}. SECAS, the Panel and its Sub-Committees cannot close a proposal that is not theirs.`,
    );
  },
  ready: limit,
  elsewhere: limit,
  decide({ proposal, input, context, recordedOn }) {
    if (proposal.path === 'authority-led' && !input.authorityConsent) {
      const what = proposal.regime === '2016' ? 'A Path 1 (Authority-led) proposal' : `An ${pathLabel(proposal.path, proposal.regime)}`;
      return refuse('WITHDRAW-4', `${what} can be withdrawn only with evidence of the Authority’s consent.`);
    }
    const withdrawn: Drafted = { type: 'withdrawn-by-proposer', data: { reason: input.reason, resumeStage: proposal.stage as Stage } };
    if (context.settings.withdrawalNotice === 'manual') return [withdrawn];
    // However early a letter came, Parties are told on the day on which it is entered, and have their Working Days from then.
    const end = windowEnd('adopt', recordedOn, context);
    return end.ok
      ? [withdrawn, { type: 'withdrawal-notified', data: { adoptDeadline: end.day, length: context.settings.adoptWD }, on: recordedOn }]
      : end;
  },
});

/** The regime's limit (WITHDRAW-2): 2016 submission to the Change Board, 2018 the closing of its ballot. */
function limit({ proposal, context, id }: Circumstances): Refusal | null {
  const { formal, regime } = proposal;
  const cutoff = context.settings.withdrawalCutoff[regime];
  if (cutoff === 'submission-to-change-board' && formal.beforeBoardSince)
    return refuse(
      'WITHDRAW-2',
      `${id} was submitted to the Change Board on ${spoken(formal.beforeBoardSince)} and can no longer be withdrawn.`,
    );
  const result = currentResult(formal);
  if (result) return refuse('WITHDRAW-2', `The Change Board decided on ${id} on ${spoken(result.on)}; it can no longer be withdrawn.`);
  if (proposal.stage === 'change-board' && context.ballot?.closed)
    return refuse('WITHDRAW-2', `The Change Board is deciding on ${id}; it can no longer be withdrawn.`);
  return null;
}
