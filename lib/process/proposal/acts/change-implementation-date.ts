import { z } from 'zod';
import { type Circumstances, proposalAct, publicly, refuse } from '../../act.ts';
import { spoken } from '../../calendar/spoken.ts';
import { day } from '../../day.ts';
import type { Refusal } from '../../refusal.ts';
import { goesToAuthority } from '../path.ts';
import { meeting, on, reason } from './fields.ts';

/** A new implementation date, or the first where no option of the report is left: by direction of the Authority or, where it does not decide, by the Panel (STAGE-15). */
export const changeImplementationDate = proposalAct({
  name: 'change-implementation-date',
  input: z.object({ date: publicly(day, 'New implementation date'), reason: reason(), on: on(), meeting: meeting() }),
  ready: notTheirs,
  decide({ input: { on: _, ...data }, proposal, today, id }) {
    if (data.date < today) return refuse('STAGE-15', `${spoken(data.date)} has passed; the new date of ${id} is to come.`);
    if (data.date === proposal.formal.implementation)
      return refuse('STAGE-15', `${id} is to be implemented on ${spoken(data.date)} already.`);
    return [{ type: 'implementation-date-changed', data }];
  },
});

function notTheirs({ proposal, actor, id }: Circumstances): Refusal | null {
  const authority = proposal.path !== null && goesToAuthority(proposal.path);
  if (actor.kinds.includes(authority ? 'authority' : 'panel')) return null;
  return refuse(
    'STAGE-15',
    authority
      ? `The Authority decided on ${id}, so its implementation date changes by a direction of the Authority.`
      : `The Authority does not decide on ${id}, so its implementation date is changed by the Panel.`,
  );
}
