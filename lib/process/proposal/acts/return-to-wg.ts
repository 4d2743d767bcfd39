import { z } from 'zod';
import { proposalAct } from '../../act.ts';
import { meeting, on, reason, timetable } from './fields.ts';

/** The Panel returns a report to the Working Group (RIGHT-16). */
export const returnToWorkingGroup = proposalAct({
  name: 'return-to-wg',
  input: z.object({ reason: reason(), timetable: timetable(), on: on(), meeting: meeting() }),
  decide: ({ input: { on: _, ...data } }) => [{ type: 'report-returned', data }],
});
