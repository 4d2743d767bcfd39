import { accessSync, constants, mkdirSync } from 'node:fs';
import { importAll } from '../db/history/all.ts';
import { database, dataFolder } from '../db/index.ts';
import { CannotStart, migrate } from '../db/migrate.ts';
import { now } from '../lib/clock.ts';
import { pageCacheBytes, port, siteUrl } from '../lib/env.ts';
import { provideKeys } from '../lib/keys.ts';
import { listen, type Running } from '../server.ts';
import { buildIfChanged } from './building.ts';
import { command } from './sentence.ts';

/** Prepares what is missing (folder, keys, database, historic register, build) and serves. What an operator can mend is one sentence, exit 1. */
export async function start({ dev = false } = {}): Promise<void> {
  await command(async () => {
    const running = await atPort();
    stopOnSignal(running);
    try {
      prepareFolder();
      const db = database();
      migrate(db);
      if (!(await importAll(db, now(), console.log)))
        throw new CannotStart('The historic register was not imported, so nothing is served.');
      if (!dev) await buildIfChanged();
      await running.open();
    } catch (error) {
      await running.close();
      throw error;
    }
    console.log(`The register is at ${siteUrl()}`);
  });
  if (process.exitCode) process.exit();
}

async function atPort(): Promise<Running> {
  try {
    pageCacheBytes();
    return await listen(port(), { dev: process.env.NODE_ENV === 'development' });
  } catch (error) {
    if (error instanceof RangeError) throw new CannotStart(error.message);
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new CannotStart(`Port ${port()} is taken by another program: stop that, or set PORT to another number.`);
    if (code === 'EACCES') throw new CannotStart(`This user may not listen on port ${port()}: set PORT to a number above 1023.`);
    throw error;
  }
}

function prepareFolder(): void {
  const folder = dataFolder();
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
    provideKeys(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR' || code === 'EEXIST') throw new CannotStart(`${folder} is not a folder: set DATA_DIR to one.`);
    throw error;
  }
}

function stopOnSignal(running: Running): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    running.close().then(
      () => process.exit(0),
      (error) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
