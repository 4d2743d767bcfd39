import type { Database } from './client.ts';

const kept = new WeakMap<Database, Map<string, unknown>>();

/** A statement built once per connection: building it takes twenty times as long as running it. `key` names it in the whole code. */
export function prepared<T>(db: Database, key: string, build: () => T): T {
  const statements = kept.get(db) ?? new Map<string, unknown>();
  kept.set(db, statements);
  if (!statements.has(key)) statements.set(key, build());
  return statements.get(key) as T;
}
