import { z } from 'zod';
import { proposalAct, publicly, refuse, text } from '../../act.ts';
import { spoken } from '../../calendar/spoken.ts';
import { day } from '../../day.ts';
import { meeting, on } from './fields.ts';

/** A committee asks to give further input on a proposal that it was told of; the wish is public (RIGHT-6). */
export const wishForInput = proposalAct({
  name: 'wish-for-input',
  input: z.object({
    text: publicly(text(4000), 'On what it wishes to give input'),
    by: publicly(day.optional(), 'By when'),
    on: on('Day'),
    meeting: meeting(),
  }),
  decide({ actor, today, input: { on: _, ...data } }) {
    if (data.by && data.by < today) return refuse('RIGHT-6', `${spoken(data.by)} has passed; say by when the input is to come.`);
    return [{ type: 'input-wished', data: { body: actor.id, ...data } }];
  },
});
