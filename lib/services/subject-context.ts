import { randomBytes } from 'node:crypto';
import { database } from '#db/index.ts';
import { namesOf, readDirectory } from '#db/projections/names.ts';
import { contactOf } from '#db/queries/directory.ts';
import { lastWindow } from '#db/queries/freshness.ts';
import { readCalendar, readSettings } from '#db/queries/settings.ts';
import { readSubject, readSubjects } from '#db/queries/subjects.ts';
import type { Book } from '#db/schema/log.ts';
import type { Declared } from '#lib/process/calendar/declared.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import type { Day } from '#lib/process/day.ts';
import type { Meeting } from '#lib/process/meeting/meeting.ts';
import type { Release } from '#lib/process/release/release.ts';
import type { ChangedSettings } from '#lib/process/settings-changed.ts';
import type { SubjectContext } from '#lib/process/subject-act.ts';

/** What acts on the directory, the calendar, the settings, meetings and releases of a book ask about, read anew for each decision. */
export function subjectContext(book: Book, today: Day): SubjectContext {
  const names = namesOf(database(), book);
  return {
    directory: readDirectory(database(), book),
    declared: readSubject<Declared>('calendar', book),
    changed: readSubject<ChangedSettings>('settings', book),
    calendar: readCalendar(book),
    settings: readSettings(book, today),
    meetingOf: (id) => readSubject<Meeting>(id, book),
    releases: () => readSubjects<Release>('release', book),
    consultationOf: (id) => readSubject<Consultation>(id, book),
    nameOf: (id) => names.of(id) ?? 'somebody whose name was erased',
    contactOf,
    windowsUntil: lastWindow(book, today),
    freshPerson: `person/${randomBytes(6).toString('hex')}`,
  };
}
