import { and, asc, desc, eq, inArray, lte, sql } from 'drizzle-orm';
import type { Instant } from '../../lib/process/day.ts';
import { database } from '../index.ts';
import type { Book } from '../schema/log.ts';
import { vault } from '../schema/log.ts';
import { readVault, type VaultValue } from '../vault.ts';
import { mail } from '../vault-kinds/papers.ts';

export type Mail = VaultValue<'mail'>;
export type MailState = Mail['state'];
/** A message with its id and the version of its entry. */
export type StoredMail = { key: string; version: number; value: Mail };

const state = sql<MailState>`json_extract(${vault.value}, '$.state')`;
const next = sql<string>`json_extract(${vault.value}, '$.next')`;
const book = sql<Book>`json_extract(${vault.value}, '$.book')`;
const columns = { key: vault.key, version: vault.version, value: vault.value };
const stored = (row: { key: string; version: number; value: string }): StoredMail => ({ ...row, value: mail.parse(JSON.parse(row.value)) });

/** What is to be handed over now, oldest first: what waits and is due, and what somebody began to hand over and has not finished in time. */
export function dueMail(now: Instant, limit: number): StoredMail[] {
  return database()
    .select(columns)
    .from(vault)
    .where(and(eq(vault.kind, 'mail'), inArray(state, ['waiting', 'sending']), lte(next, now)))
    .orderBy(asc(vault.key))
    .limit(limit)
    .all()
    .map(stored);
}

/** A page of a book's outbox, newest first; `only` one state. */
export function listMail(of: Book, only: MailState | null, page: number, size: number): StoredMail[] {
  return database()
    .select(columns)
    .from(vault)
    .where(and(inArray(vault.kind, ['mail', 'mail-record']), eq(book, of), only ? eq(state, only) : undefined))
    .orderBy(desc(vault.key))
    .limit(size)
    .offset((page - 1) * size)
    .all()
    .map(stored);
}

/** How many messages of a book's outbox are in which state. */
export function countMail(of: Book): Partial<Record<MailState, number>> {
  const rows = database()
    .select({ state, count: sql<number>`count(*)` })
    .from(vault)
    .where(and(inArray(vault.kind, ['mail', 'mail-record']), eq(book, of)))
    .groupBy(state)
    .all();
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}

/** One message of a book, or null; `kind` tells whether there may still be something to do about it. */
export function readMail(of: Book, key: string): (StoredMail & { kind: 'mail' | 'mail-record' }) | null {
  for (const kind of ['mail', 'mail-record'] as const) {
    const found = readVault(database(), kind, key);
    if (found && found.value.book === of) return { ...found, key, kind };
  }
  return null;
}
