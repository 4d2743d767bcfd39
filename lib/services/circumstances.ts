import { database } from '#db/index.ts';
import { namesOf, readDirectory } from '#db/projections/names.ts';
import { nextNumber, slugTaken } from '#db/queries/numbers.ts';
import { announcedReleases } from '#db/queries/releases.ts';
import { readCalendar, readSettingsFor } from '#db/queries/settings.ts';
import { readSubject } from '#db/queries/subjects.ts';
import type { Book } from '#db/schema/log.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { closesAtMoment, isPaused } from '#lib/process/consultation/status.ts';
import type { Context } from '#lib/process/context.ts';
import type { Day, Instant } from '#lib/process/day.ts';
import type { Names } from '#lib/process/directory/names.ts';
import { panelMembersOn } from '#lib/process/directory/panel-members.ts';
import type { Meeting } from '#lib/process/meeting/meeting.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import type { Submission } from '#lib/process/proposal/submission.ts';
import { ballotStateOf } from './ballots.ts';
import { meetingNamed } from './meeting-named.ts';

/** What the rule book asks about besides the proposal itself, read anew for each decision, and what few acts ask (the directory, every number that was ever given) only where one does. `day`: that of the act; the proposal keeps the settings of the day on which it was raised, as far as they are rules. `received`: the moment at which an act was received, on whose ballot it is decided. */
export function circumstancesOf(
  book: Book,
  proposal: Proposal | null,
  day: Day,
  submission: Submission | null = null,
  received?: Instant,
): Context {
  let names: Names | null = null;
  const settings = readSettingsFor(book, proposal, day);
  return {
    settings,
    calendar: readCalendar(book),
    nameOf(id) {
      names ??= namesOf(database(), book);
      return meetingNamed(book, id, names) ?? names.of(id) ?? 'somebody whose name is not recorded';
    },
    get panelMembers() {
      return panelMembersOn(readDirectory(database(), book), settings, day);
    },
    meetingOf: (id) => readSubject<Meeting>(id, book),
    submission,
    get nextNumber() {
      return nextNumber(book);
    },
    slugTaken: (slug) => slugTaken(book, slug),
    ballot: proposal ? ballotStateOf(book, proposal.id, received) : null,
    releases: announcedReleases(book),
    consultations: (proposal?.consultations ?? []).flatMap((id) => guardsOf(readSubject<Consultation>(id, book))),
  };
}

/** What guards ask of a consultation. */
function guardsOf(consultation: Consultation | null): Context['consultations'][number][] {
  if (!consultation || consultation.cancelled) return [];
  const { kind, opens, closes, closesAt, responses, published } = consultation;
  if (kind !== 'request-for-information' && kind !== 'refinement' && kind !== 'modification-report') return [];
  const closesBy = closesAtMoment(consultation);
  const collated = published !== null || responses.length > 0;
  return [
    {
      kind,
      opens,
      closes,
      closesAt,
      closesBy,
      paused: isPaused(consultation),
      collated,
      responses: published?.counted ?? responses.length,
    },
  ];
}
