import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { paperDay } from '../../calendar/meetings.ts';
import { spoken, spokenWithWeekday } from '../../calendar/spoken.ts';
import { whyNot } from '../../calendar/working-days.ts';
import { refuse } from '../../refusal.ts';
import { oneEvent, subjectAct } from '../../subject-act.ts';
import { chosen, dayField, reason } from '../../subject-fields.ts';
import { meetingId } from '../../words.ts';
import { changeable, meetingOn } from './agenda.ts';

/** A meeting moves to another day: its address and its agenda stay, and its papers go out by a new day (CALENDAR-3). */
export const rescheduleMeeting = subjectAct({
  act: 'reschedule-meeting',
  kind: 'meeting',
  title: 'Move a meeting to another day',
  rule: ['CALENDAR-3', 'PN-6'],
  about: ['meeting'],
  input: z.object({
    meeting: publicly(chosen(meetingId, 'Choose a meeting'), 'Meeting'),
    day: dayField('New day', 'Enter the new day of the meeting'),
    reason: reason(),
  }),
  decide(on) {
    const { input, calendar, settings, today, nameOf } = on;
    const meeting = meetingOn(on, input.meeting);
    if ('ok' in meeting) return meeting;
    const fixed = changeable(meeting);
    if (fixed) return fixed;
    const { day } = input;
    if (day === meeting.day) return refuse('CALENDAR-3', `The meeting is on ${spoken(day)} already.`);
    const why = whyNot(day, calendar);
    if (why) return refuse('CALENDAR-3', `${spoken(day)} is no Working Day (${why}). A meeting is held on a Working Day.`);
    const papers = paperDay(day, { calendar, settings });
    const says = [
      `The ${nameOf(meeting.body)} meets on ${spokenWithWeekday(day)}${meeting.day ? `, not on ${spokenWithWeekday(meeting.day)}` : ''}.`,
      ...(papers.ok && day >= today ? [`Its papers go out by ${spokenWithWeekday(papers.day)}.`, papers.working.sentence] : []),
      'Its address and its agenda stay. A date that a timetable states for a proposal does not move with it.',
    ];
    return oneEvent(meeting.id, { type: 'rescheduled', data: { day, reason: input.reason }, on: today }, says);
  },
});
