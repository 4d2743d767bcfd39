import { and, asc, eq, sql } from 'drizzle-orm';
import { database } from '../index.ts';
import { prepared } from '../prepared.ts';
import { oneSubject } from '../projections/names.ts';
import type { Book } from '../schema/log.ts';
import { subjects } from '../schema/rows.ts';

/** Every subject of a kind (consultation, meeting, release, paper), oldest first. */
export function readSubjects<T>(kind: string, book: Book = 'register'): T[] {
  const db = database();
  const ofKind = prepared(db, 'subjects of a kind', () =>
    db
      .select({ state: subjects.state })
      .from(subjects)
      .where(and(eq(subjects.book, sql.placeholder('book')), eq(subjects.kind, sql.placeholder('kind'))))
      .orderBy(asc(subjects.sortDay), asc(subjects.stream))
      .prepare(),
  );
  return ofKind.all({ book, kind }).map((row) => row.state as T);
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
export const readSubject = <T>(stream: string, book: Book = 'register'): T | null => oneSubject<T>(database(), book, stream);
