import { migrate as applyMigrations } from 'drizzle-orm/better-sqlite3/migrator';
import type { Database } from './client.ts';
import { appliedAt, journal, migrationsFolder, missingTriggers } from './triggers.ts';

/** What stops a start, in one sentence for the operator. */
export class CannotStart extends Error {}

/**
 * Brings the database to this code's schema. Foreign keys are off meanwhile, since a rebuilt table would trip over them and the migrator's own
 * switch is ignored inside its transaction. Throws CannotStart for a database newer than the code and for a log without its triggers.
 */
export function migrate(db: Database): void {
  if (appliedAt(db) > newestKnown())
    throw new CannotStart('The database was written by a newer version of this software. Start that version, or restore an older backup.');
  db.$client.pragma('foreign_keys = OFF');
  applyMigrations(db, { migrationsFolder });
  db.$client.pragma('foreign_keys = ON');
  const broken = db.$client.pragma('foreign_key_check') as unknown[];
  if (broken.length > 0)
    throw new CannotStart(`The migration left ${broken.length} rows without what they refer to; the database was not opened.`);
  const missing = missingTriggers(db);
  if (missing.length > 0)
    throw new CannotStart(
      `The log is not protected: its trigger ${missing.join(', ')} is missing or says something else. Restore the last backup and run npm run verify.`,
    );
}

const newestKnown = (): number => Math.max(0, ...journal().map((entry) => entry.when));
