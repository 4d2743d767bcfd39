import Sqlite from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';

export type Database = BetterSQLite3Database & { $client: Sqlite.Database };

/** Opens the one SQLite file (or ':memory:') with the settings that the record needs; it neither migrates nor writes. */
export function openDatabase(file: string, { readonly = false } = {}): Database {
  const client = new Sqlite(file, { readonly });
  if (!readonly) client.pragma('journal_mode = WAL');
  // The write-ahead log is waited for where somebody is told that it holds what they did (db/on-disk.ts); SQLite itself waits when it empties that log.
  client.pragma('synchronous = NORMAL');
  client.pragma('secure_delete = ON');
  client.pragma('foreign_keys = ON');
  client.pragma('busy_timeout = 5000');
  // 32 MB, and nothing mapped: with more of either, pages took as long at 10,000 and at 100,000 proposals, and the process more memory.
  client.pragma('cache_size = -32768');
  return drizzle({ client });
}

/** Only a function that is done when it returns: better-sqlite3 runs what follows an await outside the transaction. */
type Sync<T> = T extends PromiseLike<unknown> ? never : T;

/** Everything that `work` writes, or nothing. The lock is taken at once, so that what is read inside still holds when it is written. */
export function write<T>(db: Database, work: () => Sync<T>): T {
  return db.$client.transaction(work).immediate() as T;
}
