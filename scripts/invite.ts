import { database, dataFolder } from '../db/index.ts';
import { CannotStart, migrate } from '../db/migrate.ts';
import { inviteKeeper } from '../lib/auth/first-account.ts';
import { now } from '../lib/clock.ts';
import { provideKeys } from '../lib/keys.ts';
import { command } from './sentence.ts';

/** `npm run invite -- ana@company.example "Ana Lopez"`: makes an account for somebody of the Code Administrator, and prints the one-time link to its passphrase. */
await command(async () => {
  const [email = '', ...name] = process.argv.slice(2);
  if (!email || name.length === 0) throw new CannotStart('Say whom: npm run invite -- ADDRESS "NAME"');
  provideKeys(dataFolder());
  migrate(database());
  const invited = await inviteKeeper(email, name.join(' '), now());
  if (!invited.ok) throw new CannotStart(invited.reason);
  console.log(`Open this link within 7 days and choose a passphrase; it works once:\n${invited.link}`);
});
