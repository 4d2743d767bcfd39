import { and, eq } from 'drizzle-orm';
import { type Consultation, evolveConsultation } from '../../lib/process/consultation/consultation.ts';
import { type Day, type Instant, lastDayOf } from '../../lib/process/day.ts';
import { seatNames } from '../../lib/process/directory/directory.ts';
import type { Names } from '../../lib/process/directory/names.ts';
import type { RecordedEvent } from '../../lib/process/event.ts';
import { type At, fold } from '../../lib/process/fold.ts';
import { evolveMeeting, type Meeting } from '../../lib/process/meeting/meeting.ts';
import type { Paper } from '../../lib/process/paper/paper.ts';
import { evolve, type Proposal } from '../../lib/process/proposal/proposal.ts';
import type { Stage } from '../../lib/process/proposal/stage-names.ts';
import { evolveRelease, type Release } from '../../lib/process/release/release.ts';
import { database } from '../index.ts';
import { read } from '../log.ts';
import { namesOf, readDirectory } from '../projections/names.ts';
import { type Book, claims } from '../schema/log.ts';
import { atHead } from './freshness.ts';
import { rowsAt } from './register-at.ts';
import { proposalsByStream } from './rows-of.ts';
import { readSubject, readSubjects, streamsOf } from './subjects.ts';

export type { Book };

export type Related = {
  id: string;
  reference: string;
  slug: string;
  title: string | null;
  stage: Stage | null;
  stageLabel: string | null;
  how: string;
  note: string | null;
};

/** Everything that the pages of one proposal show. */
export type ProposalPage = {
  proposal: Proposal;
  /** Every entry of its stream up to then, also those that a later one put right or took back. */
  entries: RecordedEvent[];
  names: Names;
  consultations: Consultation[];
  meetings: Record<string, Meeting>;
  releases: Record<string, Release>;
  related: Related[];
  papers: Record<string, Paper>;
  /** The seats of the Change Board by every name that they had, since old votes have the name alone. */
  boardSeats: Record<string, string>;
  /** The last paper (or day) of which the record tells. */
  lastRecorded: { day: Day; paper: string | null };
};

/** What the record of one proposal of a book adds up to now, or null where the book has none in that stream. */
export const foldedProposal = (book: Book, stream: string): Proposal | null => fold<Proposal>(read(database(), book, stream), evolve);

/** A proposal by its slug, as it stood at (asOf, known); null where there is or was none. */
export function readProposal(slug: string, at: { asOf?: Day; known?: Instant } = {}, book: Book = 'register'): ProposalPage | null {
  const stream = streamOf(slug, book);
  const events = stream ? read(database(), book, stream) : [];
  const proposal = fold<Proposal>(events, evolve, at);
  if (!proposal) return null;
  const names = atHead(`names ${book}`, () => namesOf(database(), book));
  const papers = byId(readSubjects<Paper>('paper', book));
  return {
    proposal,
    entries: events.filter((event) => within(event, at)),
    names,
    consultations: consultationsOf(proposal, at, book),
    meetings: byId(subjectsAt<Meeting>('meeting', evolveMeeting, at, book)),
    releases: byId(subjectsAt<Release>('release', evolveRelease, at, book)),
    related: relatedOf(proposal, at),
    papers,
    boardSeats: atHead(`board seats ${book}`, () => seatNames(readDirectory(database(), book), 'body/change-board')),
    lastRecorded: lastRecordedOf(proposal, papers),
  };
}

const within = ({ recorded, effective }: RecordedEvent, { asOf, known }: At): boolean =>
  (known === undefined || recorded <= known) && (asOf === undefined || lastDayOf(effective) <= asOf);

/** Slugs are claimed when a proposal gets its number, in each book of its own. */
function streamOf(slug: string, book: Book): string | null {
  const claim = database()
    .select({ stream: claims.value })
    .from(claims)
    .where(and(eq(claims.book, book), eq(claims.kind, 'slug'), eq(claims.key, slug)))
    .get();
  return claim?.stream ?? null;
}

/** With the responses that were published by then. */
function consultationsOf(proposal: Proposal, at: At, book: Book): Consultation[] {
  return proposal.consultations
    .map((id) => (isPast(at) ? fold(read(database(), book, id), evolveConsultation, at) : readSubject<Consultation>(id, book)))
    .filter((consultation) => consultation !== null)
    .sort((a, b) => (a.opens < b.opens ? -1 : 1));
}

const isPast = ({ asOf, known }: At): boolean => asOf !== undefined || known !== undefined;

/** Every subject of a kind as it stood then. */
function subjectsAt<T>(kind: string, evolve: (subject: T | null, event: RecordedEvent) => T, at: At, book: Book): T[] {
  if (!isPast(at)) return readSubjects<T>(kind, book);
  return streamsOf(kind, book).flatMap((stream) => fold(read(database(), book, stream), evolve, at) ?? []);
}

/** Related proposals as they stood then; one that nothing was on record of yet has its number and no stage. */
function relatedOf(proposal: Proposal, at: At): Related[] {
  const ids = proposal.related.map((r) => r.to);
  const now = proposalsByStream(ids);
  const then = isPast(at) ? rowsAt(ids, { asOf: at.asOf ?? null, known: at.known ?? null }) : now;
  return proposal.related.flatMap(({ to, how, note }) => {
    const row = then[to] ?? (now[to] && { ...now[to], stage: null, stageLabel: null });
    if (!row) return [];
    const { reference, slug, title, stage, stageLabel } = row;
    return [{ id: to, reference, slug, title, stage, stageLabel, how, note: note ?? null }];
  });
}

function lastRecordedOf(proposal: Proposal, papers: Record<string, Paper>): ProposalPage['lastRecorded'] {
  const dated = proposal.events.flatMap((event) => {
    const paper = event.source ? papers[event.source.paper] : undefined;
    return paper?.date ? [{ day: paper.date, paper: paper.id }] : [];
  });
  const last = dated.sort((a, b) => (a.day < b.day ? 1 : -1))[0];
  return last ?? { day: proposal.lastRecorded.slice(0, 10), paper: null };
}

const byId = <T extends { id: string }>(list: T[]): Record<string, T> => Object.fromEntries(list.map((item) => [item.id, item]));
