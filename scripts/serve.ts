import { accessSync, constants } from 'node:fs';
import type { Database } from '../db/client.ts';
import { makeFolder } from '../db/folder.ts';
import { importAll } from '../db/history/all.ts';
import { database, dataFolder } from '../db/index.ts';
import { headOf } from '../db/log.ts';
import { CannotStart, migrate } from '../db/migrate.ts';
import { rebuildIfOld } from '../db/rebuild.ts';
import { provideDemoAccounts } from '../lib/auth/demo-accounts.ts';
import { openIdFault } from '../lib/auth/open-id.ts';
import { unknownBodies } from '../lib/auth/required-of.ts';
import { now } from '../lib/clock.ts';
import { pageCacheBytes, port, siteUrl, smtpUrl } from '../lib/env.ts';
import { provideKeys } from '../lib/keys.ts';
import { provideDemoCalendar } from '../lib/services/demo-calendar.ts';
import { provideDemoContacts } from '../lib/services/demo-contacts.ts';
import { listen, type Running } from '../server.ts';
import { buildIfChanged } from './building.ts';
import { told } from './rebuilding.ts';
import { command } from './sentence.ts';

/** Prepares what is missing (folder, keys, database, historic register, build) and serves. What an operator can mend is one sentence, exit 1. */
export async function start({ dev = false } = {}): Promise<void> {
  await command(() => prepareAndServe(dev)).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
  if (process.exitCode) process.exit();
}

async function prepareAndServe(dev: boolean): Promise<void> {
  const running = await atPort(dev);
  stopOnSignal(running);
  try {
    prepareFolder();
    const db = database();
    migrate(db);
    rebuildIfOld(db, told);
    await importHistory(db);
    await provideDemoAccounts(now());
    checkSignIn();
    await provideDemoContacts(now());
    await provideDemoCalendar(now());
    if (!dev) await buildIfChanged();
    await running.open();
  } catch (error) {
    await running.close();
    throw error;
  }
  console.log(`The register is at ${siteUrl()}`);
}

function checkSignIn(): void {
  const [name] = unknownBodies();
  const fault = openIdFault();
  if (fault) throw new CannotStart(fault);
  if (name)
    throw new CannotStart(
      `REQUIRE_TOTP names "${name}", which is no body with members in the directory: write for instance panel,change-board.`,
    );
}

/** What the papers say. A file that no longer agrees with what was recorded from it stops only a first start: the record stands as it is. */
async function importHistory(db: Database): Promise<void> {
  const complete = await importAll(db, now(), console.log);
  if (complete) return;
  if (headOf(db, 'register').position === 0) throw new CannotStart('The historic register was not imported, so nothing is served.');
  console.log('The register is served as it was recorded before.');
}

async function atPort(dev: boolean): Promise<Running> {
  try {
    pageCacheBytes();
    smtpUrl();
    return await listen(port(), { dev });
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
    makeFolder(folder);
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
