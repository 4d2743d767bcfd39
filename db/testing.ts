import { join } from 'node:path';
import { type Database, openDatabase } from './client.ts';
import { importHistory } from './history/import.ts';
import { migrate } from './migrate.ts';

/** A fresh, migrated database in memory. */
export function freshDatabase(): Database {
  const db = openDatabase(':memory:');
  migrate(db);
  return db;
}

/** The same with the historic register in it, recorded on 8 March 2021 at 09:12. */
export async function databaseWithHistory(): Promise<Database> {
  const db = freshDatabase();
  const imported = await importHistory(db, 'register', join(import.meta.dirname, 'history', 'data'), '2021-03-08T09:12:00.000Z');
  if (!imported.ok) throw new Error(imported.faults.map((f) => `${f.file}: ${f.field}: ${f.reason}`).join('\n'));
  return db;
}
