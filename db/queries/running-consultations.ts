import { and, eq, gte, isNull, like, lt, sql } from 'drizzle-orm';
import type { Consultation } from '../../lib/process/consultation/consultation.ts';
import { clockRunsOn } from '../../lib/process/consultation/due.ts';
import type { Day } from '../../lib/process/day.ts';
import { fold } from '../../lib/process/fold.ts';
import { reportConsultationCloses } from '../../lib/process/proposal/next.ts';
import { evolve, type Proposal } from '../../lib/process/proposal/proposal.ts';
import { database } from '../index.ts';
import { read } from '../log.ts';
import { type Book, books, vault } from '../schema/log.ts';
import { deadlines, subjects } from '../schema/rows.ts';
import { readSubject } from './subjects.ts';

/** A consultation that has not closed, or the window of one on the report of a proposal, of which nothing but its days is on record: then `consultation` is null. */
export type Running = { book: Book; stream: string; consultation: Consultation | null; proposal: Proposal | null };

/** What of both books closes on a day or later; the plans of papers close nothing. A consultation on a report that is recorded stands for its proposal's window. */
export function runningConsultations(today: Day): Running[] {
  return books.flatMap((book) => {
    const recorded = recordedIn(book, today);
    const known = new Set(
      recorded.flatMap(({ consultation }) => (consultation?.kind === 'modification-report' ? [consultation.proposal] : [])),
    );
    return [...recorded, ...windowsIn(book, today).filter(({ stream }) => !known.has(stream))];
  });
}

const recordedIn = (book: Book, today: Day): Running[] =>
  runningIn(book, today).map((consultation) => ({
    book,
    stream: consultation.id,
    consultation,
    proposal: consultation.proposal ? fold<Proposal>(read(database(), book, consultation.proposal), evolve) : null,
  }));

/** The consultations of a book that were announced here and close on a day or later. */
export const runningIn = (book: Book, today: Day): Consultation[] =>
  database()
    .select({ state: subjects.state })
    .from(subjects)
    .where(and(eq(subjects.book, book), eq(subjects.kind, 'consultation'), gte(subjects.sortDay, today)))
    .all()
    .map(({ state }) => state as Consultation)
    .filter(clockRunsOn);

function windowsIn(book: Book, today: Day): Running[] {
  return database()
    .select({ stream: deadlines.stream })
    .from(deadlines)
    .where(
      and(
        eq(deadlines.book, book),
        gte(deadlines.day, today),
        like(deadlines.stream, 'proposal/%'),
        eq(deadlines.what, reportConsultationCloses),
      ),
    )
    .all()
    .map(({ stream }) => ({ book, stream, consultation: null, proposal: fold<Proposal>(read(database(), book, stream), evolve) }));
}

/**
 * Who has responded to a consultation and not taken it back: an organisation, a person, or `stakeholder/` with the fingerprint of an address; null where it is not known here who has:
 * of a window no responses are kept. It reads what is not public: no page shows it but to the Code Administrator.
 */
export function respondedTo(book: Book, stream: string): string[] | null {
  if (!readSubject(stream, book)) return null;
  const words = `${book} ${stream} `;
  return database()
    .select({ key: vault.key })
    .from(vault)
    .where(
      and(
        eq(vault.kind, 'response'),
        gte(vault.key, words),
        lt(vault.key, `${book} ${stream}!`),
        isNull(sql`json_extract(${vault.value}, '$.withdrawn')`),
      ),
    )
    .all()
    .map(({ key }) => key.slice(words.length));
}
