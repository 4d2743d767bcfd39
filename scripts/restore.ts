import { restore } from '../db/backup.ts';
import { dataFolder } from '../db/index.ts';
import { CannotStart } from '../db/migrate.ts';
import { command } from './sentence.ts';

/** `npm run restore -- FILE`: checks an archive to the last byte and puts it into an empty data folder. */
await command(async () => {
  const [file] = process.argv.slice(2);
  if (!file) throw new CannotStart('Say what from: npm run restore -- FILE');
  const { entries } = await restore(file, dataFolder());
  console.log(`Restored ${entries} entries of the log to ${dataFolder()}.`);
});
