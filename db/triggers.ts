import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from './client.ts';

/** Where the generated and the hand-written steps of the schema are. */
export const migrationsFolder = join(import.meta.dirname, 'migrations');

/** The triggers that keep the log append-only, by the migration that brings each. INSERT OR REPLACE deletes without the trigger of DELETE being asked. */
const triggers = [
  { name: 'log_no_update', tag: '0001_triggers-and-search' },
  { name: 'log_no_delete', tag: '0001_triggers-and-search' },
  { name: 'log_no_replace', tag: '0006_log-refuses-replacement' },
] as const;

/** Those of them that are missing or say anything else than their migration did; one that the database is too old to have is not missed. */
export function missingTriggers(db: Database): string[] {
  const applied = appliedAt(db);
  const find = db.$client.prepare<[string], string>(
    "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'log' AND name = ?",
  );
  return triggers
    .filter(({ name, tag }) => whenOf(tag) <= applied && find.pluck().get(name) !== asWritten(name, tag))
    .map(({ name }) => name);
}

/** When the newest migration that the database has was made; 0 for a database without any. */
export function appliedAt(db: Database): number {
  const table = db.$client.prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'").get();
  if (!table) return 0;
  return (db.$client.prepare('SELECT coalesce(max(created_at), 0) AS at FROM __drizzle_migrations').get() as { at: number }).at;
}

type Entry = { when: number; tag: string };

export const journal = (): Entry[] => JSON.parse(readFileSync(join(migrationsFolder, 'meta', '_journal.json'), 'utf8')).entries;

const whenOf = (tag: string): number => journal().find((entry) => entry.tag === tag)?.when ?? 0;

/** SQLite keeps the words of a trigger as they were given, without the semicolon behind them. */
function asWritten(name: string, tag: string): string | undefined {
  const statements = readFileSync(join(migrationsFolder, `${tag}.sql`), 'utf8').split('--> statement-breakpoint');
  return statements
    .map((statement) => statement.trim().replace(/;$/, ''))
    .find((statement) => statement.startsWith(`CREATE TRIGGER ${name} `));
}
