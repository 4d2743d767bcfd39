import { and, asc, eq } from 'drizzle-orm';
import { database } from '../index.ts';
import { oneSubject } from '../projections/names.ts';
import type { Book } from '../schema/log.ts';
import { subjects } from '../schema/rows.ts';

/** Every subject of a kind (consultation, meeting, release, paper), oldest first. */
export function readSubjects<T>(kind: string, book: Book = 'register'): T[] {
  return database()
    .select({ state: subjects.state })
    .from(subjects)
    .where(and(eq(subjects.book, book), eq(subjects.kind, kind)))
    .orderBy(asc(subjects.sortDay), asc(subjects.stream))
    .all()
    .map((row) => row.state as T);
}

/** The streams of every subject of a kind, oldest first. */
export const streamsOf = (kind: string, book: Book = 'register'): string[] =>
  database()
    .select({ stream: subjects.stream })
    .from(subjects)
    .where(and(eq(subjects.book, book), eq(subjects.kind, kind)))
    .orderBy(asc(subjects.sortDay), asc(subjects.stream))
    .all()
    .map((row) => row.stream);

/** One of them by its stream (`consultation/mp147-refinement`), or null. */
export function readSubject<T>(stream: string, book: Book = 'register'): T | null {
  const row = oneSubject(database(), book, stream);
  return row ? (row.state as T) : null;
}
