import type { Change } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { read, versionOf } from '#db/log.ts';
import { readCalendar } from '#db/queries/settings.ts';
import type { Book } from '#db/schema/log.ts';
import { type Consultation, evolveConsultation } from '#lib/process/consultation/consultation.ts';
import { dueOn } from '#lib/process/consultation/due.ts';
import { alongside, touchesConsultations } from '#lib/process/consultation/pause.ts';
import type { Instant } from '#lib/process/day.ts';
import type { NewEvent, RecordedEvent } from '#lib/process/event.ts';
import { fold } from '#lib/process/fold.ts';
import { evolve, type Proposal } from '#lib/process/proposal/proposal.ts';
import { consultationNoticesOf, toldOfConsultation } from './consultation-notices.ts';

export type Following = Required<Pick<Change, 'expect' | 'events' | 'vault'>>;

/** What follows for the consultations of a proposal from what was decided on it, to be committed with that: rest, and time given back. `at`: when it took place. */
export function consultationsFollowing(book: Book, proposal: Proposal, events: readonly NewEvent[], at: Instant, now: Instant): Following {
  const following: Following = { expect: [], events: [], vault: [] };
  if (!touchesConsultations(events)) return following;
  const calendar = readCalendar(book);
  for (const stream of proposal.consultations) {
    const found = consultationAt(book, stream);
    if (!found || found.consultation.source) continue;
    const { consultation, version } = found;
    const before = dueOn(consultation, at);
    const upToDate = before.length > 0 ? withEvents(consultation, before, stream, at) : consultation;
    const decided = [...before, ...alongside(upToDate, events, at, calendar, now)];
    if (decided.length === 0) continue;
    following.expect.push({ stream, version });
    following.events.push(...decided.map((event) => ({ stream, event })));
    following.vault.push(...consultationNoticesOf({ book, stream, before: consultation, events: decided, proposal }, now));
  }
  return following;
}

/** Whom that tells, for the check page of the act that it follows from: the title of each consultation, with who and how many. */
export const toldAlongside = (book: Book, proposal: Proposal, { events }: Following, now: Instant): string[] =>
  [...Map.groupBy(events, ({ stream }) => stream)].flatMap(([stream, own]) => {
    const before = consultationAt(book, stream)?.consultation ?? null;
    const types = own.map(({ event }) => event.type);
    return toldOfConsultation({ book, stream, before, events: [], proposal }, types, now).map((words) => `${before?.title}: ${words}`);
  });

/** A consultation as it is recorded, with the version of its stream; null where there is none. */
export function consultationAt(book: Book, stream: string): { consultation: Consultation; version: number } | null {
  const version = versionOf(database(), book, stream);
  const consultation = fold<Consultation>(read(database(), book, stream), evolveConsultation);
  return consultation ? { consultation, version } : null;
}

/** The proposal that a consultation is about, as it is recorded; null for one on the code itself. */
export const proposalOf = (book: Book, { proposal }: Pick<Consultation, 'proposal'>): Proposal | null =>
  proposal ? fold<Proposal>(read(database(), book, proposal), evolve) : null;

/** A consultation with decided events folded in, without saving. */
export function withEvents(before: Consultation | null, events: readonly NewEvent[], stream: string, now: Instant): Consultation {
  const recorded: RecordedEvent[] = events.map((event, i) => ({ ...event, stream, version: i + 1, position: i + 1, recorded: now }));
  const after = recorded.reduce<Consultation | null>(evolveConsultation, before);
  if (!after) throw new Error(`${stream} was not announced`);
  return after;
}
