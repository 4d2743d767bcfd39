import { readSubject } from '#db/queries/subjects.ts';
import type { Book } from '#db/schema/log.ts';
import type { Names } from '#lib/process/directory/names.ts';
import { meetingCalled } from '#lib/process/meeting/called.ts';
import type { Meeting } from '#lib/process/meeting/meeting.ts';

/** What the meeting of an id is called, or null where the id is none of a meeting on record. */
export function meetingNamed(book: Book, id: string, names: Names): string | null {
  const meeting = id.startsWith('meeting/') ? readSubject<Meeting>(id, book) : null;
  return meeting && meetingCalled(meeting, names.of(meeting.body) ?? meeting.body);
}
