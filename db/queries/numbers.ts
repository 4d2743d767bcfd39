import { and, eq, inArray, sql } from 'drizzle-orm';
import { database } from '../index.ts';
import { type Book, claims } from '../schema/log.ts';

/** The number that acceptance would allot: one above every number that was ever given in the book, suffixes aside, whether claimed or in a proposal’s stream; a number is never reused. */
export function nextNumber(book: Book): number {
  const row = database()
    .select({
      most: sql<
        number | null
      >`max(cast(CASE ${claims.kind} WHEN 'number' THEN ${claims.key} ELSE substr(${claims.value}, 10) END AS INTEGER))`,
    })
    .from(claims)
    .where(and(eq(claims.book, book), inArray(claims.kind, ['number', 'slug'])))
    .get();
  return (row?.most ?? 0) + 1;
}

export function slugTaken(book: Book, slug: string): boolean {
  const claim = database()
    .select({ value: claims.value })
    .from(claims)
    .where(and(eq(claims.book, book), eq(claims.kind, 'slug'), eq(claims.key, slug)))
    .get();
  return claim !== undefined;
}
