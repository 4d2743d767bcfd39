import { database } from '../db/index.ts';
import { migrate } from '../db/migrate.ts';
import { rebuild } from '../db/rebuild.ts';
import { told } from './rebuilding.ts';
import { command } from './sentence.ts';

/** `npm run rebuild`: makes every list, index and search entry again from the log. The site may run meanwhile. */
await command(() => {
  const db = database();
  migrate(db);
  const started = Date.now();
  rebuild(db, told);
  console.log(`Rebuilt in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
});
