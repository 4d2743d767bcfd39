import { fdatasync, openSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Database } from './client.ts';
import { sharedRun } from './shared-run.ts';

const kept = new WeakMap<Database, () => Promise<void>>();
const sync = promisify(fdatasync);

/**
 * Done when everything that was committed before stands on the disk, so that a loss of power takes none of it. SQLite hands its write-ahead log to the system; one wait for the disk
 * serves all who commit at about the same time, and meanwhile the next is at work (docs/decisions/0064).
 * @throws where the disk refuses: what was committed is there for now, and nobody may be told that it is safe.
 */
export function onDisk(db: Database): Promise<void> {
  const { name, memory } = db.$client;
  if (memory) return Promise.resolve();
  const wait = kept.get(db) ?? waiting(`${name}-wal`);
  kept.set(db, wait);
  return wait();
}

/** The log stays the same file for as long as the connection is open, and is held as long. Where it is gone, the connection has closed, and has waited for the disk itself. */
function waiting(file: string): () => Promise<void> {
  let log: number | null = null;
  return sharedRun(async () => {
    log ??= opened(file);
    if (log !== null) await sync(log);
  });
}

function opened(file: string): number | null {
  try {
    return openSync(file, 'r+');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
