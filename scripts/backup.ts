import { backup } from '../db/backup.ts';
import { dataFolder } from '../db/index.ts';
import { CannotStart } from '../db/migrate.ts';
import { command } from './sentence.ts';

/** `npm run backup -- FILE`: one archive of database and files, while the site runs. Keys are not in it. */
await command(async () => {
  const [file] = process.argv.slice(2);
  if (!file) throw new CannotStart('Say where to: npm run backup -- FILE');
  const { bytes, entries } = await backup(dataFolder(), file);
  console.log(`${file}: ${(bytes / 1e6).toFixed(1)} MB, ${entries} entries of the log, checked.`);
});
