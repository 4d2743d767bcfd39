import { database } from '#db/index.ts';
import { namesOf } from '#db/projections/names.ts';
import { responseDraftsTo, responsesTo } from '#db/queries/responses.ts';
import type { Book } from '#db/schema/log.ts';
import type { VaultChange } from '#db/vault.ts';
import { consultationNotice } from '#lib/documents/consultation-notice.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import { type Consultation, evolveConsultation } from '#lib/process/consultation/consultation.ts';
import { voiceOf } from '#lib/process/consultation/respondent.ts';
import type { Instant } from '#lib/process/day.ts';
import type { NewEvent, RecordedEvent } from '#lib/process/event.ts';
import { topicsOfConsultation } from '#lib/process/following/topics.ts';
import { audiencesOfConsultation, type Telling } from '#lib/process/notices.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import { letterTo } from './letter-to.ts';
import { lettersOf } from './letters.ts';
import { type Change, reaching, recipientsOf } from './recipients.ts';

/** What was decided on a consultation, before it is committed. `before` null: it is announced; `proposal`: the one that it is about. */
export type ConsultationChange = {
  book: Book;
  stream: string;
  before: Consultation | null;
  events: readonly NewEvent[];
  proposal: Proposal | null;
};

/** The messages that an event of a consultation sends, one to each address, to be committed with it. */
export function consultationNoticesOf(change: ConsultationChange, now: Instant): VaultChange[] {
  const { book, stream, events } = change;
  if (events.every((event) => audiencesOfConsultation(event).length === 0)) return [];
  const after = asRecorded(change, now).reduce<Consultation | null>(evolveConsultation, change.before);
  if (!after) return [];
  const names = namesOf(database(), book);
  const nameOf = (id: string) => names.of(id) ?? 'somebody whose name is not recorded';
  const reach = reaching(book, reached(change, after), londonDay(now));
  return lettersOf(events, audiencesOfConsultation, reach).map(({ to, events: told, reasons, daily }) => {
    const notice = consultationNotice({ book, after, events: told, reasons, nameOf });
    return letterTo(to, notice, { book, about: stream, daily }, now);
  });
}

/** Whom events of a consultation tell, for a check page, in words: "All Parties: 12 organisations, 17 addresses". Its opening and the publication of its responses tell every Party and whoever follows (FOLLOW-5). */
export function toldOfConsultation(change: ConsultationChange, types: readonly string[], now: Instant): string[] {
  const told = new Map<string, Telling>();
  const everybody: readonly Telling[] = [{ audience: 'all-parties' }, { audience: 'followers' }];
  for (const type of types)
    for (const telling of [...(reminded.includes(type) ? everybody : []), ...audiencesOfConsultation({ type })])
      told.set(telling.audience, telling);
  return recipientsOf(change.book, [...told.values()], reached(change, change.before), londonDay(now));
}

const reminded: readonly string[] = ['opened', 'responses-published'];

/** Those who answered or are writing, each once. */
function reached(change: ConsultationChange, after: Consultation | null): Change {
  const { book, stream, proposal } = change;
  const writing = [...responsesTo(book, stream), ...responseDraftsTo(book, stream)];
  const respondents = [...new Set(writing.map(({ respondent }) => voiceOf(respondent)))];
  return { before: proposal, after: proposal, respondents, topics: topicsOfConsultation(proposal, after?.chapters ?? []) };
}

function asRecorded({ stream, events }: ConsultationChange, now: Instant): RecordedEvent[] {
  return events.map((event, i) => ({ ...event, stream, version: i + 1, position: i + 1, recorded: now }));
}
