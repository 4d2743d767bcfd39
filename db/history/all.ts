import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../client.ts';
import type { Book } from '../schema/log.ts';
import { faultsBeside, importHistory } from './import.ts';
import { type Fault, readHistory } from './read.ts';

const folders: { book: Book; folder: string; what: string }[] = [
  { book: 'register', folder: 'data', what: 'The historic register' },
  { book: 'practice', folder: 'practice', what: 'The practice example' },
];

/** Imports both books; `say` hears what was done, or each fault by file, field and reason. False where anything was wrong. */
export async function importAll(db: Database, now: string, say: (sentence: string) => void, root = import.meta.dirname): Promise<boolean> {
  const there = folders.map(({ folder, ...book }) => ({ ...book, path: join(root, folder) })).filter(({ path }) => existsSync(path));
  // Both are read before either is written: a fault in the second leaves nothing half done.
  for (const { book, path, what } of there) {
    say(`Reading ${what.toLowerCase()} …`);
    if (!fine(faultsBeside(db, book, readHistory(path)), what, say)) return false;
  }
  for (const { book, path, what } of there) {
    const started = Date.now();
    const imported = await importHistory(db, book, path, now);
    if (!imported.ok) return fine(imported.faults, what, say);
    say(
      imported.added
        ? `${what}: ${imported.added} facts imported in ${((Date.now() - started) / 1000).toFixed(1)} s.`
        : `${what}: all ${imported.already} facts are there already.`,
    );
    for (const file of imported.kept) say(`${file}: this site keeps the edition that it has; the one written since is for new sites.`);
  }
  return true;
}

/** Whether there is no fault; says each there is. */
function fine(faults: readonly Fault[], what: string, say: (sentence: string) => void): boolean {
  for (const { file, field, reason } of faults) say(`${file}: ${field}: ${reason}`);
  if (faults.length > 0) say(`${what} was not imported: ${faults.length} faults, nothing of it was written.`);
  return faults.length === 0;
}
