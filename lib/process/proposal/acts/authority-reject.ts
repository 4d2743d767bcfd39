import { z } from 'zod';
import { proposalAct } from '../../act.ts';
import { letterFile, on, reason } from './fields.ts';
import { lastWord } from './last-word.ts';

/** The Authority rejects, whatever the Change Board recommended (STAGE-13, CB-11). */
export const authorityReject = proposalAct({
  name: 'authority-reject',
  input: z.object({ letter: reason('Decision letter', 8000), file: letterFile(), on: on() }),
  ready: lastWord,
  decide: ({ input: { letter, file } }) => [{ type: 'authority-rejected', data: { letter, file } }],
});
