import { randomBytes } from 'node:crypto';
import { database } from '#db/index.ts';
import { namesOf, readDirectory } from '#db/projections/names.ts';
import { contactOf } from '#db/queries/directory.ts';
import { lastWindow } from '#db/queries/freshness.ts';
import { readCalendar, readSettingsFor } from '#db/queries/settings.ts';
import { readSubject, readSubjects } from '#db/queries/subjects.ts';
import type { Book } from '#db/schema/log.ts';
import type { Declared } from '#lib/process/calendar/declared.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import type { Day } from '#lib/process/day.ts';
import type { Meeting } from '#lib/process/meeting/meeting.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import type { Release } from '#lib/process/release/release.ts';
import type { ChangedSettings } from '#lib/process/settings-changed.ts';
import type { SubjectContext } from '#lib/process/subject-act.ts';

/** What acts on the directory, the calendar, the settings, meetings, releases and consultations of a book ask about, read anew for each decision. `proposal`: the one that a consultation is about, which keeps the settings of its day. */
export function subjectContext(book: Book, today: Day, proposal: Proposal | null = null): SubjectContext {
  const names = namesOf(database(), book);
  return {
    directory: readDirectory(database(), book),
    declared: readSubject<Declared>('calendar', book),
    changed: readSubject<ChangedSettings>('settings', book),
    calendar: readCalendar(book),
    settings: readSettingsFor(book, proposal, today),
    meetingOf: (id) => readSubject<Meeting>(id, book),
    releases: () => readSubjects<Release>('release', book),
    consultationOf: (id) => readSubject<Consultation>(id, book),
    nameOf: (id) => names.of(id) ?? 'somebody whose name was erased',
    contactOf,
    windowsUntil: lastWindow(book, today),
    freshPerson: `person/${randomBytes(6).toString('hex')}`,
  };
}
