import { open } from 'node:fs/promises';
import type { Database } from './client.ts';
import { sharedRun } from './shared-run.ts';

const syncs = new WeakMap<Database, () => Promise<void>>();

/**
 * Done when everything that was committed before stands on the disk, so that a loss of power takes none of it. SQLite hands its write-ahead log to the system; one wait for the disk
 * serves all who commit at about the same time, and meanwhile the next is at work (docs/decisions/0064).
 * @throws where the disk refuses: what was committed is there for now, and nobody may be told that it is safe.
 */
export function onDisk(db: Database): Promise<void> {
  const { name, memory } = db.$client;
  if (memory) return Promise.resolve();
  const sync = syncs.get(db) ?? sharedRun(() => syncFile(`${name}-wal`));
  syncs.set(db, sync);
  return sync();
}

/** Where the log is gone, the last connection has closed and has put it into the database, with a wait for the disk of its own. */
async function syncFile(file: string): Promise<void> {
  const log = await open(file, 'r+').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!log) return;
  try {
    await log.datasync();
  } finally {
    await log.close();
  }
}
