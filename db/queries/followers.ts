import { and, eq, gte, lt, type Placeholder, sql } from 'drizzle-orm';
import type { Instant } from '../../lib/process/day.ts';
import { database } from '../index.ts';
import { prepared } from '../prepared.ts';
import { type Book, vault } from '../schema/log.ts';
import { readVault, type VaultValue } from '../vault.ts';
import { digestLine, follower } from '../vault-kinds/followers.ts';

export type Follower = VaultValue<'follower'>;
export type DigestLine = VaultValue<'digest-line'>;
/** An address, and the book of which it is told. */
export type Whose = { book: Book; address: string };

/** Who follows something in a book, by their address: the key of the entry. */
export const followerKey = (book: Book, address: string): string => `${book} ${address}`;

export const readFollower = (book: Book, address: string): { value: Follower; version: number } | null =>
  readVault(database(), 'follower', followerKey(book, address));

/** Everybody in a book who follows one of the topics, with the first of them that they follow in the order given. */
export function followersOf(book: Book, topics: readonly string[]): { address: string; topic: string; delivery: Follower['delivery'] }[] {
  const db = database();
  const statement = prepared(db, 'followers', () =>
    db
      .select({ key: vault.key, value: vault.value })
      .from(vault)
      .where(
        and(
          ...within('follower', { from: sql.placeholder('from'), to: sql.placeholder('to') }),
          sql`EXISTS (SELECT 1 FROM json_each(${vault.value}, '$.follows') AS f JOIN json_each(${sql.placeholder('topics')}) AS t ON json_extract(f.value, '$.topic') = t.value)`,
        ),
      )
      .prepare(),
  );
  return statement.all({ ...between(book), topics: JSON.stringify(topics) }).map(({ key, value }) => {
    const { follows, delivery } = follower.parse(JSON.parse(value));
    const topic = topics.find((one) => follows.some((follow) => follow.topic === one)) as string;
    return { address: key.slice(book.length + 1), topic, delivery };
  });
}

/** The followers of a book for whom a line waits that was written before a moment. */
export function waitingForDigest(book: Book, before: Instant): string[] {
  const keys = database()
    .select({ key: vault.key })
    .from(vault)
    .where(and(...within('digest-line', between(book)), lt(sql`json_extract(${vault.value}, '$.at')`, before)))
    .all();
  return [...new Set(keys.map(({ key }) => key.split(' ')[1] as string))];
}

/** The lines that wait for somebody, oldest first. */
export function linesOf(book: Book, address: string): { key: string; version: number; value: DigestLine }[] {
  return database()
    .select({ key: vault.key, version: vault.version, value: vault.value })
    .from(vault)
    .where(and(...within('digest-line', between(`${book} ${address}`))))
    .orderBy(vault.key)
    .all()
    .map((row) => ({ ...row, value: digestLine.parse(JSON.parse(row.value)) }));
}

/** The keys of the links in messages to a follower, and of wishes of theirs that wait to be confirmed. */
export function tokensOf(book: Book, address: string): { kind: 'follow-link' | 'follow-request'; key: string }[] {
  return (['follow-link', 'follow-request'] as const).flatMap((kind) =>
    database()
      .select({ key: vault.key })
      .from(vault)
      .where(
        and(
          eq(vault.kind, kind),
          eq(sql`json_extract(${vault.value}, '$.address')`, address),
          eq(sql`json_extract(${vault.value}, '$.book')`, book),
        ),
      )
      .all()
      .map(({ key }) => ({ kind, key })),
  );
}

/** Wishes that nobody has confirmed in time, up to a thousand. */
export const unconfirmed = (now: Instant): string[] =>
  database()
    .select({ key: vault.key })
    .from(vault)
    .where(and(eq(vault.kind, 'follow-request'), lt(sql`json_extract(${vault.value}, '$.expires')`, now)))
    .limit(1000)
    .all()
    .map(({ key }) => key);

type Keys = { from: string | Placeholder; to: string | Placeholder };

/** Entries of a kind whose key is one of these. */
const within = (kind: string, { from, to }: Keys) => [eq(vault.kind, kind), gte(vault.key, from), lt(vault.key, to)];

/** The keys that begin with these words and a space. */
const between = (words: string) => ({ from: `${words} `, to: `${words}!` });
