import { type Refusal, refuse } from '../../refusal.ts';
import type { SubjectCircumstances } from '../../subject-act.ts';
import type { AgendaItem, Meeting } from '../meeting.ts';

export function meetingOn({ meetingOf }: SubjectCircumstances, id: string): Meeting | Refusal {
  return meetingOf(id) ?? refuse('CALENDAR-3', 'That meeting is not recorded. Schedule the meeting first.');
}

/** An item by the entry that listed it, which stays the same when the order changes. */
export const itemOf = ({ items }: Meeting, entry: string): AgendaItem | Refusal =>
  items.find((item) => String(item.entry) === entry) ?? refuse('CALENDAR-3', 'That item is no longer on the agenda.');
