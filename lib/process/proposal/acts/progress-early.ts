import { z } from 'zod';
import { proposalAct, refuse } from '../../act.ts';
import { spoken } from '../../calendar/spoken.ts';
import { meeting, on, reason } from './fields.ts';

/** By its power over the timetable the Panel takes a proposal to decision before it is fully developed; the page warns of that (STAGE-18). */
export const progressEarly = proposalAct({
  name: 'progress-early',
  input: z.object({ reason: reason('Why it is taken to decision early'), on: on(), meeting: meeting() }),
  ready({ proposal, id }) {
    const { early } = proposal.formal;
    return early ? refuse('STAGE-18', `The Panel decided on ${spoken(early.on)} to take ${id} to decision early.`) : null;
  },
  decide: ({ input: { on: _, ...data } }) => [{ type: 'progressed-early', data }],
});
