import type { Choices } from '#components/act-forms/props.ts';
import { formatDay } from '#components/format.ts';
import { database } from '#db/index.ts';
import { readDirectory } from '#db/projections/names.ts';
import { announcedReleases } from '#db/queries/releases.ts';
import { readSubjects } from '#db/queries/subjects.ts';
import type { Meeting } from '#lib/process/meeting/meeting.ts';
import { type Doing, organisationsOf } from './doing.ts';

/** What a form offers to choose from, of its own book. Meetings: the latest first, of one body where a body acts. */
export function choicesOf({ shelf: { book }, nameOf }: Doing, body: string | null): Choices {
  const directory = readDirectory(database(), book);
  const meetings = readSubjects<Meeting>('meeting', book)
    .filter((meeting) => body === null || meeting.body === body)
    .reverse();
  return {
    meeting: meetings.map(({ id, body: of, day, number }) => ({
      value: id,
      label: [nameOf(of), number && `meeting ${number}`, day ? formatDay(day) : 'no day recorded'].filter(Boolean).join(', '),
    })),
    body: [...new Set(readSubjects<Meeting>('meeting', book).map((meeting) => meeting.body))].map((id) => ({
      value: id,
      label: nameOf(id),
    })),
    organisation: organisationsOf(book),
    release: announcedReleases(book).map(({ id, name, date }) => ({ value: id, label: `${name}, ${formatDay(date)}` })),
  };
}
