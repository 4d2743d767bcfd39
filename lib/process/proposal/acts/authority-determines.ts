import { z } from 'zod';
import { proposalAct, publicly } from '../../act.ts';
import { implementationFor } from '../release-of.ts';
import { letterFile, noStep, on, outcomeOfAppeal, reason, stepsIfSentBack, stepsIn } from './fields.ts';
import { lastWord } from './last-word.ts';

/** The Authority decides on the appeal for good, or sends the proposal back with further steps (SENDBACK-1). */
export const authorityDetermines = proposalAct({
  name: 'authority-determines',
  input: z
    .object({
      decision: publicly(z.enum(['uphold', 'overturn', 'send-back']), 'Decision'),
      reason: reason(),
      file: letterFile(),
      steps: stepsIfSentBack(),
      on: on(),
    })
    .refine(({ decision, steps: given }) => decision !== 'send-back' || stepsIn(given).length > 0, { path: ['steps'], error: noStep }),
  ready: lastWord,
  decide({ input: { decision, reason: why, file, steps: given }, proposal, today }) {
    if (decision === 'send-back')
      return [
        { type: 'authority-determined', data: { outcome: 'send-back', reason: why, file, steps: stepsIn(given), implementation: null } },
      ];
    const outcome = outcomeOfAppeal(proposal, decision);
    const implementation = outcome === 'approve' ? implementationFor(proposal, today) : null;
    const upheld = decision === 'uphold';
    return [{ type: 'authority-determined', data: { outcome, upheld, reason: why, file, steps: [], implementation } }];
  },
});
