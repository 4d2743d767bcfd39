import { and, asc, desc, eq, inArray, lte, not, type SQL, sql } from 'drizzle-orm';
import type { Day } from '../../lib/process/day.ts';
import { fold } from '../../lib/process/fold.ts';
import type { Meeting } from '../../lib/process/meeting/meeting.ts';
import { evolve, type Proposal } from '../../lib/process/proposal/proposal.ts';
import { database } from '../index.ts';
import { read } from '../log.ts';
import type { Book } from '../schema/log.ts';
import { lacks } from '../schema/rows.ts';
import { readSubjects } from './subjects.ts';

/** The proposals that stand on the agenda of a meeting to come, which is a next date. */
export const scheduledStreams = (book: Book, today: Day): string[] => [
  ...new Set(
    readSubjects<Meeting>('meeting', book)
      .filter(({ day }) => day !== null && day >= today)
      .flatMap(({ items }) => items.flatMap(({ proposal }) => proposal ?? [])),
  ),
];

/** The proposals of a book that live here, or those of which only papers tell. */
export type Whose = { book: Book; papers: boolean };

/** How many of them lack something on a day. */
export const countLacking = (whose: Whose, today: Day): number =>
  database()
    .select({ n: sql<number>`count(DISTINCT ${lacks.stream})` })
    .from(lacks)
    .where(lacking(whose, today))
    .get()?.n ?? 0;

/** One page of them, the most in need first. */
export function listLacking(whose: Whose, today: Day, { limit, offset }: { limit: number; offset: number }): Proposal[] {
  const streams = database()
    .select({ stream: lacks.stream })
    .from(lacks)
    .where(lacking(whose, today))
    .groupBy(lacks.stream)
    .orderBy(desc(sql`count(*)`), asc(lacks.stream))
    .limit(limit)
    .offset(offset)
    .all();
  return streams.flatMap(({ stream }) => fold<Proposal>(read(database(), whose.book, stream), evolve) ?? []);
}

function lacking({ book, papers }: Whose, today: Day): SQL | undefined {
  const scheduled = scheduledStreams(book, today);
  const dated = scheduled.length > 0 ? not(and(eq(lacks.kind, 'next-date'), inArray(lacks.stream, scheduled)) as SQL) : undefined;
  return and(eq(lacks.book, book), eq(lacks.papers, papers), lte(lacks.from, today), dated);
}
