import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { refuse } from '../../refusal.ts';
import { oneEvent, subjectAct } from '../../subject-act.ts';
import { chosen, reason } from '../../subject-fields.ts';
import { meetingId } from '../../words.ts';
import { changeable, meetingOn } from './agenda.ts';

/** A meeting does not take place. Its page stays and says so; what was on its agenda waits for another one. */
export const cancelMeeting = subjectAct({
  act: 'cancel-meeting',
  kind: 'meeting',
  title: 'Cancel a meeting',
  rule: ['CALENDAR-3'],
  about: ['meeting'],
  input: z.object({ meeting: publicly(chosen(meetingId, 'Choose a meeting'), 'Meeting'), reason: reason() }),
  decide(on) {
    const { input, today } = on;
    const meeting = meetingOn(on, input.meeting);
    if ('ok' in meeting) return meeting;
    const fixed = changeable(meeting);
    if (fixed) return fixed;
    if (meeting.day && meeting.day < today)
      return refuse('CALENDAR-3', 'The day of the meeting is over, so it can no longer be cancelled.');
    return oneEvent(meeting.id, { type: 'cancelled', data: { reason: input.reason }, on: today }, [
      'The meeting is listed as cancelled, with the reason. Nothing can be put on its agenda any more.',
      ...(meeting.items.length > 0 ? ['What is on its agenda is not moved by itself: put it on the agenda of another meeting.'] : []),
    ]);
  },
});
