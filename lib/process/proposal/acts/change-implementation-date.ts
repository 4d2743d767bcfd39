import { z } from 'zod';
import { proposalAct, publicly } from '../../act.ts';
import { day } from '../../day.ts';
import { meeting, on, reason } from './fields.ts';

/** A new implementation date by direction of the Authority or, on Self-Governance, by the Panel (STAGE-15). */
export const changeImplementationDate = proposalAct({
  name: 'change-implementation-date',
  input: z.object({ date: publicly(day, 'New implementation date'), reason: reason(), on: on(), meeting: meeting() }),
  decide: ({ input: { on: _, ...data } }) => [{ type: 'implementation-date-changed', data }],
});
