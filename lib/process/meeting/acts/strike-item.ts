import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { refuse } from '../../refusal.ts';
import { oneEvent, subjectAct } from '../../subject-act.ts';
import { chosen, line, reason } from '../../subject-fields.ts';
import { meetingId } from '../../words.ts';
import { itemOf, meetingOn } from './agenda.ts';

/** An item is taken off the agenda, with the reason; what has an outcome or was voted on stays. */
export const strikeItem = subjectAct({
  act: 'strike-item',
  kind: 'meeting',
  title: 'Take an item off the agenda',
  rule: ['CALENDAR-3', 'PN-7'],
  about: ['meeting', 'item'],
  input: z.object({
    meeting: publicly(chosen(meetingId, 'Choose a meeting'), 'Meeting'),
    item: publicly(line('Choose an item'), 'Item'),
    reason: reason(),
  }),
  decide(on) {
    const { input, today } = on;
    const meeting = meetingOn(on, input.meeting);
    if ('ok' in meeting) return meeting;
    const item = itemOf(meeting, input.item);
    if ('ok' in item) return item;
    if (item.outcome) return refuse('CALENDAR-3', `‘${item.title}’ has an outcome on record, so it stays on the agenda.`);
    if (item.motions?.length) return refuse('PN-7', `A motion on ‘${item.title}’ was voted on, so it stays on the agenda.`);
    return oneEvent(meeting.id, { type: 'item-struck', data: { item: item.entry, reason: input.reason }, on: today }, [
      `‘${item.title}’ is off the agenda; the items after it move up.`,
    ]);
  },
});
