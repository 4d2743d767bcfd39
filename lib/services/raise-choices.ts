import { database } from '#db/index.ts';
import { namesOf, readDirectory } from '#db/projections/names.ts';
import { readSubjects } from '#db/queries/subjects.ts';
import type { Book } from '#db/schema/log.ts';
import type { Day } from '#lib/process/day.ts';
import { meetingCalled } from '#lib/process/meeting/called.ts';
import { isHeldBy } from '#lib/process/meeting/held-by.ts';
import { type Meeting, takesPlace } from '#lib/process/meeting/meeting.ts';
import { committeeOf, type Standing } from '#lib/process/proposal/form/standing.ts';
import { meetingNamed } from './meeting-named.ts';

type Choice = { value: string; label: string };
/** What a form offers from the record: whose idea it can have been, and at which meeting a committee can have decided. */
export type RaiseChoices = { bodies: Choice[]; meetings: Choice[] };

export function raiseChoices(book: Book, standing: Standing, today: Day): RaiseChoices {
  const { bodies } = readDirectory(database(), book);
  const body = committeeOf[standing];
  const meetings = readSubjects<Meeting>('meeting', book)
    .filter((meeting) => body !== undefined && isHeldBy(meeting, body, today))
    .reverse();
  return {
    bodies: Object.values(bodies).map(({ id, name }) => ({ value: id, label: name })),
    meetings: meetings.map(({ id, body, number, day }) => ({
      value: id,
      label: meetingCalled({ number, day }, bodies[body]?.name ?? body),
    })),
  };
}

/** The days on which the Panel is known to meet. */
export const panelDays = (book: Book): Day[] =>
  readSubjects<Meeting>('meeting', book).flatMap((meeting) =>
    meeting.body === 'body/panel' && meeting.day && takesPlace(meeting) ? [meeting.day] : [],
  );

/** What an id of the form is called: a body, an organisation, a person, or a meeting. */
export function nameIn(book: Book): (id: string) => string {
  const names = namesOf(database(), book);
  return (id) => meetingNamed(book, id, names) ?? names.of(id) ?? id;
}
