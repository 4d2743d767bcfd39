import { openSync, readSync } from 'node:fs';
import type { Database } from './client.ts';

/** Two copies of the header with which SQLite's index of its write-ahead log begins: https://www.sqlite.org/walformat.html, 2.1. */
const header = 96;

/**
 * Tells whether anything was committed since it was last asked, over any connection of any process. Each commit changes that header before it is done, so reading it says as much as `PRAGMA data_version`, in a third
 * of its time (docs/decisions/0066).
 * @param db stays open meanwhile: a connection keeps the index that it has opened.
 * @returns true as well where it cannot be known.
 */
export function movement(db: Database): () => boolean {
  let index: number | null = null;
  let seen = Buffer.alloc(header);
  let read = Buffer.alloc(header);
  return () => {
    try {
      index ??= opened(db);
      if (readSync(index, read, 0, header, 0) < header) return true;
    } catch {
      return true;
    }
    if (read.equals(seen)) return false;
    [seen, read] = [read, seen];
    return true;
  };
}

/** Nobody may close it: that would end the locks which SQLite holds on this file for the whole process (https://www.sqlite.org/howtocorrupt.html, 2.2). */
function opened(db: Database): number {
  // The first question opens the index; another's last connection can then no longer remove it.
  db.$client.pragma('schema_version');
  return openSync(`${db.$client.name}-shm`, 'r');
}
