import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** Two books, each with a chain of its own: the register, and practice. */
export const books = ['register', 'practice'] as const;
export type Book = (typeof books)[number];

/** The log: append-only (triggers refuse UPDATE and DELETE), without a CHECK, since changing one would rebuild the table and drop the triggers. */
export const log = sqliteTable(
  'log',
  {
    book: text({ enum: books }).notNull(),
    position: integer().notNull(),
    stream: text().notNull(),
    version: integer().notNull(),
    type: text().notNull(),
    recorded: text().notNull(),
    salt: blob({ mode: 'buffer' }).notNull(),
    body: text().notNull(),
    bodyDigest: blob('body_digest', { mode: 'buffer' }).notNull(),
    hash: blob({ mode: 'buffer' }).notNull(),
  },
  (t) => [
    uniqueIndex('log_position').on(t.book, t.position),
    uniqueIndex('log_stream_version').on(t.book, t.stream, t.version),
    index('log_recorded').on(t.book, t.recorded, t.position),
    index('log_effective').on(t.book, lastDayIn(t.body), t.position),
  ],
);

/** The last day of the effect of an entry, as `lastDayOf` gives it. */
export const effectiveDay = lastDayIn(log.body);

/** The day itself, or the end of a span, or its beginning; what has none comes last. */
function lastDayIn(body: AnyColumn): SQL {
  return sql`coalesce(json_extract(${body}, '$.effective.on'), json_extract(${body}, '$.effective.to'), json_extract(${body}, '$.effective.from'), '9999-12-31')`;
}

/** The last entry of each book, so that a missing tail is noticed too. */
export const heads = sqliteTable('heads', {
  book: text({ enum: books }).primaryKey(),
  position: integer().notNull(),
  hash: blob({ mode: 'buffer' }).notNull(),
});

/** What must be one across streams: a number, a slug, the token of a submitted form, a fact of the historic register. */
export const claims = sqliteTable(
  'claims',
  { book: text({ enum: books }).notNull(), kind: text().notNull(), key: text().notNull(), value: text().notNull() },
  (t) => [primaryKey({ columns: [t.book, t.kind, t.key] })],
);

/** What is private or must be erasable, by kind and key. */
export const vault = sqliteTable(
  'vault',
  {
    kind: text().notNull(),
    key: text().notNull(),
    version: integer().notNull(),
    value: text().notNull(),
    changed: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.key] })],
);
