import { join } from 'node:path';
import { type Database, openDatabase } from './client.ts';

const held = globalThis as { register?: Database };

/** Where the database, files and keys are kept. */
export const dataFolder = (): string => process.env.DATA_DIR ?? join(process.cwd(), 'data');
export const databaseFile = (folder = dataFolder()): string => join(folder, 'register.db');

/** The connection of this process, opened at the first question. It never migrates: the start script has done that. */
export function database(): Database {
  held.register ??= openDatabase(databaseFile());
  return held.register;
}

/** Scripts and tests bring their own. */
export function holdDatabase(db: Database): Database {
  held.register = db;
  return db;
}
