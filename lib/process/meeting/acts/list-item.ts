import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { refuse } from '../../refusal.ts';
import { oneEvent, subjectAct } from '../../subject-act.ts';
import { chosen, line, oneOf } from '../../subject-fields.ts';
import { meetingId, proposalId } from '../../words.ts';
import { meetingOn } from './agenda.ts';

export const verbs = ['AGREE', 'APPROVE', 'NOTE', 'DISCUSS'] as const;

/** An item at the end of a meeting's agenda, with what the meeting is asked to do (PN-7). */
export const listItem = subjectAct({
  act: 'list-item',
  kind: 'meeting',
  title: 'Put an item on the agenda',
  rule: ['CALENDAR-3', 'PN-7'],
  about: ['meeting'],
  input: z.object({
    meeting: publicly(chosen(meetingId, 'Choose a meeting'), 'Meeting'),
    title: publicly(line('Enter the title of the item'), 'Title'),
    proposal: publicly(chosen(proposalId, 'Choose a proposal').optional(), 'Proposal'),
    verbs: publicly(z.array(oneOf(verbs, 'Choose what the meeting is asked to do')).default([]), 'What the meeting is asked to do'),
  }),
  decide(on) {
    const { input, today } = on;
    const meeting = meetingOn(on, input.meeting);
    if ('ok' in meeting) return meeting;
    if (meeting.cancelled !== undefined) return refuse('CALENDAR-3', `The meeting is cancelled: ${meeting.cancelled}`);
    const order = Math.max(0, ...meeting.items.map((item) => item.order)) + 1;
    const data = { order, title: input.title, proposal: input.proposal ?? null, paper: null, verbs: input.verbs };
    return oneEvent(meeting.id, { type: 'item-listed', data, on: today }, [`‘${input.title}’ is item ${order} of the agenda.`]);
  },
});
