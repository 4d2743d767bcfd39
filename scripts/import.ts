import { makeFolder } from '../db/folder.ts';
import { importAll } from '../db/history/all.ts';
import { database, dataFolder } from '../db/index.ts';
import { migrate } from '../db/migrate.ts';
import { now } from '../lib/clock.ts';
import { command } from './sentence.ts';

/** `npm run import`: the historic register and the practice book, each all or nothing; a second run changes nothing. */
await command(async () => {
  makeFolder(dataFolder());
  const db = database();
  migrate(db);
  const fine = await importAll(db, now(), console.log);
  if (!fine) process.exitCode = 1;
});
