import { z } from 'zod';
import { proposalAct, publicly, text } from '../../act.ts';
import { letterFile, noStep, on, steps, stepsIn } from './fields.ts';
import { lastWord } from './last-word.ts';

/** The Authority cannot form an opinion and sends the proposal back with further steps; the vote is void (SENDBACK-2, SENDBACK-4). */
export const sendBack = proposalAct({
  name: 'send-back',
  input: z
    .object({
      steps: steps(),
      letter: publicly(text(8000).optional(), 'Direction', 'Why it cannot form an opinion, in its words.'),
      file: letterFile('Letter with the direction, as a file'),
      on: on(),
    })
    .refine(({ steps: given }) => stepsIn(given).length > 0, { path: ['steps'], error: noStep }),
  ready: lastWord,
  decide: ({ input: { steps: given, letter, file } }) => [{ type: 'sent-back', data: { steps: stepsIn(given), letter, file } }],
});
