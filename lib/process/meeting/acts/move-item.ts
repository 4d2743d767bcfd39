import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { refuse } from '../../refusal.ts';
import { oneEvent, subjectAct } from '../../subject-act.ts';
import { chosen, line, oneOf } from '../../subject-fields.ts';
import { meetingId } from '../../words.ts';
import { itemOf, meetingOn } from './agenda.ts';

/** An item one place up or down the agenda. */
export const moveItem = subjectAct({
  act: 'move-item',
  kind: 'meeting',
  title: 'Move an item of the agenda',
  rule: ['CALENDAR-3'],
  about: ['meeting', 'item'],
  input: z.object({
    meeting: publicly(chosen(meetingId, 'Choose a meeting'), 'Meeting'),
    item: publicly(line('Choose an item'), 'Item'),
    to: publicly(oneOf(['up', 'down'], 'Choose up or down'), 'Where to'),
  }),
  decide(on) {
    const { input, today } = on;
    const meeting = meetingOn(on, input.meeting);
    if ('ok' in meeting) return meeting;
    const item = itemOf(meeting, input.item);
    if ('ok' in item) return item;
    const place = meeting.items.indexOf(item) + 1;
    const to = input.to === 'up' ? place - 1 : place + 1;
    if (to < 1 || to > meeting.items.length)
      return refuse('CALENDAR-3', `‘${item.title}’ is ${to < 1 ? 'first' : 'last'} on the agenda already.`);
    return oneEvent(meeting.id, { type: 'item-moved', data: { item: item.entry, to }, on: today }, [
      `‘${item.title}’ is item ${to} of the agenda.`,
    ]);
  },
});
