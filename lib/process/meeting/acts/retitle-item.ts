import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { refuse } from '../../refusal.ts';
import { oneEvent, subjectAct } from '../../subject-act.ts';
import { chosen, line } from '../../subject-fields.ts';
import { meetingId } from '../../words.ts';
import { itemOf, meetingOn } from './agenda.ts';

/** The title of an item is put right; its place, its proposal and its outcome stay. */
export const retitleItem = subjectAct({
  act: 'retitle-item',
  kind: 'meeting',
  title: 'Correct the title of an item',
  rule: ['CALENDAR-3'],
  about: ['meeting', 'item'],
  input: z.object({
    meeting: publicly(chosen(meetingId, 'Choose a meeting'), 'Meeting'),
    item: publicly(line('Choose an item'), 'Item'),
    title: publicly(line('Enter the title of the item'), 'Title'),
  }),
  decide(on) {
    const { input, today } = on;
    const meeting = meetingOn(on, input.meeting);
    if ('ok' in meeting) return meeting;
    const item = itemOf(meeting, input.item);
    if ('ok' in item) return item;
    if (item.title === input.title) return refuse('CALENDAR-3', 'That is the title already.');
    return oneEvent(meeting.id, { type: 'item-retitled', data: { item: item.entry, title: input.title }, on: today }, [
      `Item ${item.order} is called ‘${input.title}’, before ‘${item.title}’.`,
    ]);
  },
});
