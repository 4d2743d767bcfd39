import { and, eq, getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm';
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from '../client.ts';
import { prepared } from '../prepared.ts';

type Row = Record<string, unknown>;

/**
 * Makes the rows of one subject in a table these; `of`: what all of its rows say, and no others. What is there already is not touched, and of a row that says something else only
 * the columns that differ are written: each row stands in up to thirty indexes, and every one that is written is a page that the disk waits for.
 */
export function replaceRows<T extends SQLiteTable>(
  db: Database,
  table: T,
  of: Partial<T['$inferSelect']>,
  rows: readonly T['$inferSelect'][],
): void {
  const { key, textOf } = shapeOf(table);
  const there = new Map(readRows(db, table, of).map((row) => [textOf(row, key), row]));
  const wanted = new Map(rows.map((row) => [textOf(row, key), row as Row]));
  for (const [name, row] of there) if (!wanted.has(name)) remove(db, table, key, row);
  for (const [name, row] of wanted) {
    const before = there.get(name);
    if (before) update(db, table, key, before, row);
    else insert(db, table, row);
  }
}

/** Inserts a row with all of its columns. */
function insert(db: Database, table: SQLiteTable, row: Row): void {
  prepared(db, `insert ${getTableName(table)}`, () =>
    db
      .insert(table)
      .values(placeholders(Object.keys(getTableColumns(table))))
      .prepare(),
  ).run(row);
}

/** The columns that say which row of the table is meant, and what a row says in some of its columns, as a text that is alike where they are. */
function shapeOf(table: SQLiteTable) {
  const columns = getTableColumns(table);
  const { primaryKeys } = getTableConfig(table);
  const names = new Map(Object.entries(columns).map(([name, column]) => [column, name]));
  const key =
    primaryKeys.length > 0 ? primaryKeys.flatMap(({ columns }) => columns.map((c) => names.get(c as SQLiteColumn) as string)) : ['id'];
  return { key, textOf: (row: Row, of: readonly string[]) => JSON.stringify(of.map((name) => row[name] ?? null)) };
}

const readRows = (db: Database, table: SQLiteTable, of: Row): Row[] =>
  prepared(db, `rows of ${getTableName(table)} by ${Object.keys(of)}`, () =>
    db
      .select()
      .from(table)
      .where(isRow(table, Object.keys(of)))
      .prepare(),
  ).all(of);

function remove(db: Database, table: SQLiteTable, key: readonly string[], row: Row): void {
  prepared(db, `remove ${getTableName(table)}`, () => db.delete(table).where(isRow(table, key)).prepare()).run(row);
}

function update(db: Database, table: SQLiteTable, key: readonly string[], before: Row, row: Row): void {
  const changed = Object.keys(getTableColumns(table)).filter(
    (name) => JSON.stringify(before[name] ?? null) !== JSON.stringify(row[name] ?? null),
  );
  if (changed.length === 0) return;
  prepared(db, `update ${getTableName(table)} ${changed}`, () =>
    db.update(table).set(placeholders(changed)).where(isRow(table, key)).prepare(),
  ).run(row);
}

const isRow = (table: SQLiteTable, key: readonly string[]): SQL | undefined =>
  and(...key.map((name) => eq(getTableColumns(table)[name] as SQLiteColumn, sql.placeholder(name))));

const placeholders = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, sql.placeholder(name)]));
