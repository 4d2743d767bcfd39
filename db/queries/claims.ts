import { and, eq } from 'drizzle-orm';
import { database } from '../index.ts';
import { type Book, claims } from '../schema/log.ts';

/** What holds a claim, or null where nobody has it. */
export function readClaim(book: Book, kind: string, key: string): string | null {
  const claim = database()
    .select({ value: claims.value })
    .from(claims)
    .where(and(eq(claims.book, book), eq(claims.kind, kind), eq(claims.key, key)))
    .get();
  return claim?.value ?? null;
}
