import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../client.ts';
import type { Book } from '../schema/log.ts';
import { importHistory } from './import.ts';

const folders: { book: Book; folder: string; what: string }[] = [
  { book: 'register', folder: 'data', what: 'The historic register' },
  { book: 'practice', folder: 'practice', what: 'The practice example' },
];

/** Imports both books; `say` hears what was done, or each fault by file, field and reason. False where anything was wrong. */
export async function importAll(db: Database, now: string, say: (sentence: string) => void): Promise<boolean> {
  for (const { book, folder, what } of folders) {
    const path = join(import.meta.dirname, folder);
    if (!existsSync(path)) continue;
    const started = Date.now();
    const imported = await importHistory(db, book, path, now);
    if (!imported.ok) {
      for (const { file, field, reason } of imported.faults) say(`${file}: ${field}: ${reason}`);
      say(`${what} was not imported: ${imported.faults.length} faults, nothing was written.`);
      return false;
    }
    say(
      imported.added
        ? `${what}: ${imported.added} facts imported in ${((Date.now() - started) / 1000).toFixed(1)} s.`
        : `${what}: all ${imported.already} facts are there already.`,
    );
  }
  return true;
}
