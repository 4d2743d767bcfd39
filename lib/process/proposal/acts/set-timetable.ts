import { z } from 'zod';
import { proposalAct } from '../../act.ts';
import { meeting, on, reason, timetable } from './fields.ts';
import { resting } from './resting.ts';

/** A new timetable, with its reason; the old one stays readable (STAGE-18). */
export const setTimetable = proposalAct({
  name: 'set-timetable',
  input: z.object({ timetable: timetable(), reason: reason(), on: on(), meeting: meeting() }),
  ready: resting,
  decide: ({ input: { on: _, ...data } }) => [{ type: 'timetable-changed', data }],
});
