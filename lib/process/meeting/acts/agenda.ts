import { type Refusal, refuse } from '../../refusal.ts';
import type { SubjectCircumstances } from '../../subject-act.ts';
import type { AgendaItem, Meeting } from '../meeting.ts';

export function meetingOn({ meetingOf }: SubjectCircumstances, id: string): Meeting | Refusal {
  return meetingOf(id) ?? refuse('CALENDAR-3', 'That meeting is not recorded. Schedule the meeting first.');
}

/** Why a meeting cannot be moved or cancelled: something came of it, or it is cancelled; null where it can. */
export function changeable({ cancelled, items }: Meeting): Refusal | null {
  if (cancelled !== undefined) return refuse('CALENDAR-3', `The meeting is cancelled: ${cancelled}`);
  return items.some(({ outcome }) => outcome !== undefined)
    ? refuse('CALENDAR-3', 'An outcome of this meeting is on record, so it took place on that day.')
    : null;
}

/** An item by the entry that listed it, which stays the same when the order changes. */
export const itemOf = ({ items }: Meeting, entry: string): AgendaItem | Refusal =>
  items.find((item) => String(item.entry) === entry) ?? refuse('CALENDAR-3', 'That item is no longer on the agenda.');
