import type { SQL } from 'drizzle-orm';
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core';
import type { Database } from './client.ts';

type Statement = { all(...params: unknown[]): unknown[] };

const kept = new WeakMap<Database, Map<string, unknown>>();

/** A statement built once per connection: building it takes twenty times as long as running it. `key` names it in the whole code. */
export function prepared<T>(db: Database, key: string, build: () => T): T {
  const statements = kept.get(db) ?? new Map<string, unknown>();
  kept.set(db, statements);
  if (!statements.has(key)) statements.set(key, build());
  return statements.get(key) as T;
}

const dialect = new SQLiteSyncDialect({ casing: undefined });
/** A register's list has some hundred shapes of question; what goes beyond is built again. */
const mostShapes = 500;

/** The rows of a question that was put together at run time, each shape of it prepared once. */
export function ask<Row>(db: Database, question: SQL): Row[] {
  const { sql, params } = dialect.sqlToQuery(question);
  const shapes = prepared(db, 'shapes', () => new Map<string, Statement>());
  if (shapes.size > mostShapes) shapes.clear();
  const statement = shapes.get(sql) ?? (db.$client.prepare(sql) as Statement);
  shapes.set(sql, statement);
  return statement.all(...params) as Row[];
}
