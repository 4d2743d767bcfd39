import type { Choices, FieldOfAct } from '#components/act-forms/props.ts';
import { formatDay } from '#components/format.ts';
import { database } from '#db/index.ts';
import { readDirectory } from '#db/projections/names.ts';
import { announcedReleases } from '#db/queries/releases.ts';
import { readSubjects } from '#db/queries/subjects.ts';
import type { Typed } from '#lib/forms/input.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import { isHeldBy } from '#lib/process/meeting/held-by.ts';
import { type Meeting, takesPlace } from '#lib/process/meeting/meeting.ts';
import { findFile, listFiles } from '#lib/services/files.ts';
import { type Doing, organisationsOf } from './doing.ts';

/** What a form offers to choose from, of its own book. Meetings: the latest first, and where a body acts those that it has held. */
export function choicesOf({ act, shelf: { book }, nameOf, now }: Doing, body: string | null): Choices {
  const meetings = readSubjects<Meeting>('meeting', book)
    .filter((meeting) => (body === null ? takesPlace(meeting) : isHeldBy(meeting, body, londonDay(now))))
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
    person: act.act === 'correct' ? everyone(book, nameOf) : codeAdministrators(book, nameOf),
    release: announcedReleases(book).map(({ id, name, date }) => ({ value: id, label: `${name}, ${formatDay(date)}` })),
  };
}

/** The file that was brought of what the Helpdesk received, as far as whoever fills the form in may read it. */
export function fileOfReceipt({ viewer, now }: Doing, typed: Typed) {
  const found = findFile(typed['received.file']?.[0] ?? '', viewer, londonDay(now));
  return found && { id: found.id, name: found.name };
}

/** The files that were added to a form, as far as whoever fills it in may read them. */
export const addedFiles = ({ viewer, now }: Doing, fields: readonly FieldOfAct[], typed: Typed) =>
  fields
    .filter(({ control }) => control.kind === 'file')
    .flatMap(({ name }) => findFile(typed[name]?.[0] ?? '', viewer, londonDay(now)) ?? [])
    .map(({ id, name }) => ({ value: id, label: name }));

/** Everybody whom the book names. */
const everyone = (book: Doing['shelf']['book'], nameOf: Doing['nameOf']) =>
  Object.values(readDirectory(database(), book).people)
    .map(({ id }) => ({ value: id, label: nameOf(id) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));

/** The Code Administrator's people, whom a proposal can have as analyst or contact. */
function codeAdministrators(book: Doing['shelf']['book'], nameOf: Doing['nameOf']) {
  const { people, organisations } = readDirectory(database(), book);
  return Object.values(people)
    .filter(({ organisation }) => organisation && organisations[organisation]?.kind === 'code-administrator')
    .map(({ id }) => ({ value: id, label: nameOf(id) }));
}

/** The files of the message from which a form is filled in, for the Code Administrator to choose from. */
export const receivedFiles = ({ viewer, shelf, capacity, now }: Doing, typed: Typed) =>
  capacity.for && typed.inbox?.[0]
    ? listFiles(shelf.book, `inbox/${typed.inbox[0]}`, viewer, londonDay(now)).map(({ id, name }) => ({ value: id, label: name }))
    : [];
