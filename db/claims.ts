import { and, eq, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { prepared } from './prepared.ts';
import { type Book, claims } from './schema/log.ts';

/** A key that one thing alone can have: whoever lays it first. */
export type Claim = { kind: string; key: string; value: string };

/** What holds a claim, or null where nobody has it. */
export function claimant(db: Database, book: Book, kind: string, key: string): string | null {
  const statement = prepared(db, 'claim', () =>
    db
      .select({ value: claims.value })
      .from(claims)
      .where(
        and(eq(claims.book, sql.placeholder('book')), eq(claims.kind, sql.placeholder('kind')), eq(claims.key, sql.placeholder('key'))),
      )
      .prepare(),
  );
  return statement.get({ book, kind, key })?.value ?? null;
}

/** Fails where somebody has it already. */
export function lay(db: Database, book: Book, claim: Claim): void {
  prepared(db, 'lay claim', () => {
    const [kind, key, value] = [sql.placeholder('kind'), sql.placeholder('key'), sql.placeholder('value')];
    return db
      .insert(claims)
      .values({ book: sql.placeholder('book'), kind, key, value })
      .prepare();
  }).run({ book, ...claim });
}
