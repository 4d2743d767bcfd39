import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { paperDay } from '../../calendar/meetings.ts';
import { spoken, spokenWithWeekday } from '../../calendar/spoken.ts';
import { whyNot } from '../../calendar/working-days.ts';
import { refuse } from '../../refusal.ts';
import { oneEvent, type SubjectCircumstances, subjectAct } from '../../subject-act.ts';
import { chosen, dayField, line } from '../../subject-fields.ts';
import { bodyId } from '../../words.ts';
import { takesPlace } from '../meeting.ts';

/** A meeting of a body on a day; its papers go out so many Working Days before (CALENDAR-3). */
export const scheduleMeeting = subjectAct({
  act: 'schedule-meeting',
  kind: 'meeting',
  title: 'Schedule a meeting',
  rule: ['CALENDAR-3', 'PN-6'],
  input: z.object({
    body: publicly(chosen(bodyId, 'Choose the body that meets'), 'Body'),
    day: dayField('Day', 'Enter the day of the meeting'),
    number: publicly(line('Enter the number').optional(), 'Number', 'As its papers print it, for example 90.'),
    note: publicly(line('Enter a note', 500).optional(), 'Note', 'For example, outside the usual calendar for an urgent matter.'),
  }),
  decide({ input, directory, calendar, settings, meetingOf, today }) {
    const { body, day, number = null, note } = input;
    const known = directory.bodies[body];
    if (!known) return refuse('SEAT-1', 'That body is not recorded.');
    const why = whyNot(day, calendar);
    if (why) return refuse('CALENDAR-3', `${spoken(day)} is no Working Day (${why}). A meeting is held on a Working Day.`);
    const id = freeId(`meeting/${body.slice('body/'.length)}-${day}`, meetingOf);
    if (id === null) return refuse('CALENDAR-3', `A meeting of the ${known.name} on ${spoken(day)} is recorded already.`);
    const papers = paperDay(day, { calendar, settings });
    const says = [
      `The ${known.name} ${day < today ? 'met' : 'meets'} on ${spokenWithWeekday(day)}.`,
      ...(papers.ok && day >= today
        ? [`Its papers go out by ${spokenWithWeekday(papers.day)}.${papers.day < today ? ' That day is over.' : ''}`]
        : []),
      ...(papers.ok && day >= today ? [papers.working.sentence] : []),
    ];
    const data = { id, body, number, day, standing: 'fact', ...(note && { note }) };
    return oneEvent(id, { type: 'scheduled', data, on: today }, says);
  },
});

/** The id by body and day; where a meeting of that id was moved or cancelled since, with a number. Null where one takes place on that very day. */
function freeId(id: string, meetingOf: SubjectCircumstances['meetingOf']): string | null {
  for (let n = 1; ; n += 1) {
    const own = n === 1 ? id : `${id}-${n}`;
    const before = meetingOf(own);
    if (!before) return own;
    if (takesPlace(before) && before.day !== null && id.endsWith(before.day)) return null;
  }
}
