import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { NewEvent, RecordedEvent } from '../lib/process/event.ts';
import { bodyOf, chain, digestBody, GENESIS, newSalt } from './chain.ts';
import type { Database } from './client.ts';
import { prepared } from './prepared.ts';
import { type Book, heads, log } from './schema/log.ts';

export type Head = { position: number; hash: Buffer };

type Row = Pick<typeof log.$inferSelect, 'position' | 'recorded' | 'body'>;

/** The events of one stream, oldest first. */
export function read(db: Database, book: Book, stream: string): RecordedEvent[] {
  const statement = prepared(db, 'read stream', () =>
    db
      .select({ position: log.position, recorded: log.recorded, body: log.body })
      .from(log)
      .where(and(eq(log.book, sql.placeholder('book')), eq(log.stream, sql.placeholder('stream'))))
      .orderBy(asc(log.version))
      .prepare(),
  );
  return statement.all({ book, stream }).map(eventOf);
}

/** Up to `limit` events of a book after `position`, in the order in which they were recorded. */
export function since(db: Database, book: Book, position: number, limit = 1000): RecordedEvent[] {
  const rows = db
    .select({ position: log.position, recorded: log.recorded, body: log.body })
    .from(log)
    .where(and(eq(log.book, book), gt(log.position, position)))
    .orderBy(asc(log.position))
    .limit(limit)
    .all();
  return rows.map(eventOf);
}

/** The streams of a book in the order in which they began. */
export function streams(db: Database, book: Book): string[] {
  const rows = db
    .select({ stream: log.stream })
    .from(log)
    .where(and(eq(log.book, book), eq(log.version, 1)))
    .orderBy(asc(log.position))
    .all();
  return rows.map((row) => row.stream);
}

export function headOf(db: Database, book: Book): Head {
  const statement = prepared(db, 'head of book', () =>
    db
      .select()
      .from(heads)
      .where(eq(heads.book, sql.placeholder('book')))
      .prepare(),
  );
  return statement.get({ book }) ?? { position: 0, hash: GENESIS };
}

export function versionOf(db: Database, book: Book, stream: string): number {
  const statement = prepared(db, 'version of stream', () =>
    db
      .select({ version: sql<number>`max(${log.version})` })
      .from(log)
      .where(and(eq(log.book, sql.placeholder('book')), eq(log.stream, sql.placeholder('stream'))))
      .prepare(),
  );
  return statement.get({ book, stream })?.version ?? 0;
}

/** Appends to a book's chain. Only `commit` calls it, inside its transaction. */
export function append(
  db: Database,
  book: Book,
  events: readonly { stream: string; event: NewEvent }[],
  recorded: string,
): RecordedEvent[] {
  const insert = prepared(db, 'append to log', () =>
    db.$client.prepare(
      'INSERT INTO log (book, position, stream, version, type, recorded, salt, body, body_digest, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ),
  );
  const versions = new Map<string, number>();
  let { position, hash } = headOf(db, book);
  const appended = events.map(({ stream, event }) => {
    const version = (versions.get(stream) ?? versionOf(db, book, stream)) + 1;
    versions.set(stream, version);
    position += 1;
    const salt = newSalt();
    const body = bodyOf(stream, version, event);
    const bodyDigest = digestBody(salt, body);
    hash = chain(hash, position, recorded, bodyDigest);
    insert.run(book, position, stream, version, event.type, recorded, salt, body, bodyDigest, hash);
    return { ...event, stream, version, position, recorded };
  });
  prepared(db, 'move head of book', () =>
    db
      .insert(heads)
      .values({ book: sql.placeholder('book'), position: sql.placeholder('position'), hash: sql.placeholder('hash') })
      .onConflictDoUpdate({ target: heads.book, set: { position: sql`excluded.position`, hash: sql`excluded.hash` } })
      .prepare(),
  ).run({ book, position, hash });
  return appended;
}

/** An entry as it was stored, with its position and moment. */
export const eventOf = (row: Row): RecordedEvent => ({ ...JSON.parse(row.body), position: row.position, recorded: row.recorded });
