import { and, eq, getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm';
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from '../client.ts';
import { prepared } from '../prepared.ts';

/** A table that holds rows of many proposals, each by its `id`. */
type OfProposals = SQLiteTable & { id: SQLiteColumn };
type Row = Record<string, unknown>;

/**
 * Makes the rows of one proposal in a table these. What is there already is not touched, and of a row that says something else only the columns that differ are written: each
 * row stands in up to thirty indexes, and every one that is written is a page that the disk waits for.
 */
export function replaceRows<T extends OfProposals>(db: Database, table: T, id: number, rows: readonly T['$inferSelect'][]): void {
  const { key, textOf } = shapeOf(table);
  const there = new Map(readRows(db, table, id).map((row) => [textOf(row, key), row]));
  const wanted = new Map(rows.map((row) => [textOf(row, key), row as Row]));
  for (const [name, row] of there) if (!wanted.has(name)) remove(db, table, key, row);
  for (const [name, row] of wanted) {
    const before = there.get(name);
    if (before) update(db, table, key, before, row);
    else insert(db, table, row);
  }
}

/** Inserts a row with all of its columns. */
export function insert<T extends SQLiteTable>(db: Database, table: T, row: T['$inferSelect']): void {
  prepared(db, `insert ${getTableName(table)}`, () =>
    db
      .insert(table)
      .values(placeholders(Object.keys(getTableColumns(table))) as T['$inferInsert'])
      .prepare(),
  ).run(row);
}

/** The columns that say which row of the table is meant, and what a row says in some of its columns, as a text that is alike where they are. */
function shapeOf(table: OfProposals) {
  const columns = getTableColumns(table);
  const { primaryKeys } = getTableConfig(table);
  const names = new Map(Object.entries(columns).map(([name, column]) => [column, name]));
  const key =
    primaryKeys.length > 0 ? primaryKeys.flatMap(({ columns }) => columns.map((c) => names.get(c as SQLiteColumn) as string)) : ['id'];
  return { key, textOf: (row: Row, of: readonly string[]) => JSON.stringify(of.map((name) => row[name] ?? null)) };
}

const readRows = (db: Database, table: OfProposals, id: number): Row[] =>
  prepared(db, `rows of ${getTableName(table)}`, () =>
    db
      .select()
      .from(table)
      .where(eq(table.id, sql.placeholder('id')))
      .prepare(),
  ).all({ id });

function remove(db: Database, table: OfProposals, key: readonly string[], row: Row): void {
  prepared(db, `remove ${getTableName(table)}`, () => db.delete(table).where(isRow(table, key)).prepare()).run(row);
}

function update(db: Database, table: OfProposals, key: readonly string[], before: Row, row: Row): void {
  const changed = Object.keys(getTableColumns(table)).filter(
    (name) => JSON.stringify(before[name] ?? null) !== JSON.stringify(row[name] ?? null),
  );
  if (changed.length === 0) return;
  prepared(db, `update ${getTableName(table)} ${changed}`, () =>
    db.update(table).set(placeholders(changed)).where(isRow(table, key)).prepare(),
  ).run(row);
}

const isRow = (table: OfProposals, key: readonly string[]): SQL | undefined =>
  and(...key.map((name) => eq(getTableColumns(table)[name] as SQLiteColumn, sql.placeholder(name))));

const placeholders = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, sql.placeholder(name)]));
