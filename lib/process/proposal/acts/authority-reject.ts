import { z } from 'zod';
import { proposalAct } from '../../act.ts';
import { on, reason } from './fields.ts';

/** The Authority rejects, whatever the Change Board recommended (STAGE-13, CB-11). */
export const authorityReject = proposalAct({
  name: 'authority-reject',
  input: z.object({ letter: reason('Decision letter'), on: on() }),
  decide: ({ input: { letter } }) => [{ type: 'authority-rejected', data: { letter } }],
});
