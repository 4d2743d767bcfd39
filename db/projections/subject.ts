import { and, eq } from 'drizzle-orm';
import { evolveCalendar } from '../../lib/process/calendar/declared.ts';
import { type Consultation, evolveConsultation } from '../../lib/process/consultation/consultation.ts';
import { momentsOf } from '../../lib/process/consultation/due.ts';
import { evolveDirectory } from '../../lib/process/directory/directory.ts';
import type { RecordedEvent } from '../../lib/process/event.ts';
import { type At, fold } from '../../lib/process/fold.ts';
import { evolveMeeting, type Meeting } from '../../lib/process/meeting/meeting.ts';
import { evolvePaper, type Paper } from '../../lib/process/paper/paper.ts';
import { evolveRelease, type Release } from '../../lib/process/release/release.ts';
import { evolveSettings } from '../../lib/process/settings-changed.ts';
import { kindOf } from '../../lib/process/subjects.ts';
import type { Database } from '../client.ts';
import { read } from '../log.ts';
import type { Book } from '../schema/log.ts';
import { deadlines, responses, subjects } from '../schema/rows.ts';
import { replaceRows } from './replace-rows.ts';
import { projectMotions } from './votes.ts';

/** Per kind of subject: how its events add up, and the day that lists sort it by. */
const kinds: Record<string, { fold: (events: RecordedEvent[], at?: At) => unknown; sortDay: (state: never) => string }> = {
  consultation: { fold: (events, at) => fold(events, evolveConsultation, at), sortDay: (c: Consultation) => c.closes },
  meeting: { fold: (events, at) => fold(events, evolveMeeting, at), sortDay: (m: Meeting) => m.day ?? m.id.slice(-7) },
  release: { fold: (events, at) => fold(events, evolveRelease, at), sortDay: (r: Release) => r.date },
  paper: { fold: (events, at) => fold(events, evolvePaper, at), sortDay: (p: Paper) => p.date ?? '' },
  calendar: { fold: (events, at) => fold(events, evolveCalendar, at), sortDay: () => '' },
  settings: { fold: (events, at) => fold(events, evolveSettings, at), sortDay: () => '' },
  directory: { fold: (events, at) => fold(events, evolveDirectory, at), sortDay: () => '' },
};

/** Writes the folded state of a subject that is not a proposal. */
export function projectSubject(db: Database, book: Book, stream: string): void {
  const kind = kindOf(stream);
  const how = kinds[kind];
  if (!how) throw new Error(`Nothing is known of subjects like ${stream}`);
  const events = read(db, book, stream);
  const state = how.fold(events);
  // With every event it is another state, and it can be large: comparing would only take time.
  db.delete(subjects)
    .where(and(eq(subjects.book, book), eq(subjects.stream, stream)))
    .run();
  if (state === null) return;
  db.insert(subjects)
    .values({ book, stream, kind, sortDay: how.sortDay(state as never), version: events.length, state })
    .run();
  if (kind === 'meeting') projectMotions(db, book, state as Meeting, events);
  if (kind !== 'consultation') return;
  projectMoments(db, book, stream, state as Consultation);
  if (book === 'register') projectResponses(db, stream, state as Consultation);
}

/** Of several responses of one organisation, the first. */
function projectResponses(db: Database, consultation: string, state: Consultation): void {
  const rows = state.responses.flatMap(({ organisation, entry }) => (organisation ? [{ organisation, consultation, entry }] : []));
  const first = rows.filter(({ organisation }, place) => place === rows.findIndex((row) => row.organisation === organisation));
  replaceRows(db, responses, { consultation }, first);
}

/** The moments at which a consultation changes by itself, for the page cache and the clock. */
const projectMoments = (db: Database, book: Book, stream: string, consultation: Consultation): void =>
  replaceRows(
    db,
    deadlines,
    { book, stream },
    momentsOf(consultation).map((moment) => ({ book, stream, ...moment })),
  );
