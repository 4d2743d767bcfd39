import { chain, digestBody, GENESIS } from './chain.ts';
import type { Database } from './client.ts';
import { headOf } from './log.ts';
import { type Book, books, type log } from './schema/log.ts';
import { faultOfVotes } from './verify-votes.ts';

type Row = typeof log.$inferSelect & { body_digest: Buffer };
export type Verified =
  | { book: Book; entries: number; fault: null }
  | { book: Book; entries: number; fault: { position: number; reason: string } };

/** Recomputes the chain of every book from its stored bytes, and the receipt of every published vote; names the first bad entry of each. */
export const verify = (db: Database): Verified[] => books.map((book) => verifyBook(db, book));

function verifyBook(db: Database, book: Book): Verified {
  const versions = new Map<string, number>();
  let previous: Buffer = GENESIS;
  let entries = 0;
  for (const row of db.$client.prepare('SELECT * FROM log WHERE book = ? ORDER BY position').iterate(book) as IterableIterator<Row>) {
    const reason = row.position !== entries + 1 ? `entry ${entries + 1} is missing` : faultOf(row, previous, versions);
    if (reason) return { book, entries, fault: { position: row.position === entries + 1 ? row.position : entries + 1, reason } };
    previous = row.hash;
    entries += 1;
  }
  const head = headOf(db, book);
  if (head.position !== entries)
    return {
      book,
      entries,
      fault: { position: entries + 1, reason: `entry ${entries + 1} is missing: the book ends at ${head.position}` },
    };
  if (!head.hash.equals(previous))
    return { book, entries, fault: { position: entries, reason: 'its fingerprint is not the one that the book ends with' } };
  return { book, entries, fault: null };
}

function faultOf(row: Row, previous: Buffer, versions: Map<string, number>): string | null {
  if (!digestBody(row.salt, row.body).equals(row.body_digest)) return 'its stored bytes do not give its fingerprint';
  if (!chain(previous, row.position, row.recorded, row.body_digest).equals(row.hash)) return 'it does not follow from the entry before it';
  const body = JSON.parse(row.body) as { stream: string; version: number; type: string; data: Record<string, unknown> };
  if (body.stream !== row.stream || body.version !== row.version || body.type !== row.type)
    return 'its columns do not say what its stored bytes say';
  if (row.version !== (versions.get(row.stream) ?? 0) + 1)
    return `it is number ${row.version} of ${row.stream}, which had ${versions.get(row.stream) ?? 0} entries`;
  versions.set(row.stream, row.version);
  return faultOfVotes(body.type, body.data);
}
