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

/** A fresh database with the practice book in it. Throws where a second import of it changes anything. */
export async function databaseWithPractice(): Promise<Database> {
  const db = freshDatabase();
  const folder = join(import.meta.dirname, 'history', 'practice');
  for (const again of [false, true]) {
    const imported = await importHistory(db, 'practice', folder, '2026-11-20T10:00:00.000Z');
    if (!imported.ok) throw new Error(imported.faults.map((f) => `${f.file}: ${f.field}: ${f.reason}`).join('\n'));
    if (again && imported.added > 0) throw new Error(`The second import of the practice book added ${imported.added} facts`);
  }
  return db;
}
