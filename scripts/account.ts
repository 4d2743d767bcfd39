import { database, dataFolder } from '../db/index.ts';
import { CannotStart, migrate } from '../db/migrate.ts';
import { readAccount } from '../db/queries/accounts.ts';
import { loginOf } from '../lib/auth/accounts.ts';
import { keepAccount } from '../lib/auth/keeping.ts';
import { type AccountAct, accountActs } from '../lib/auth/keeping-acts.ts';
import { now } from '../lib/clock.ts';
import { provideKeys } from '../lib/keys.ts';
import { command } from './sentence.ts';

/** `npm run account -- ana@company.example remove-app`: what the pages let a colleague do about an account, for whoever runs the machine when no colleague is left. */
await command(async () => {
  const [email = '', what = '', address] = process.argv.slice(2);
  if (!Object.hasOwn(accountActs, what))
    throw new CannotStart(`Say whose and what: npm run account -- ADDRESS ${Object.keys(accountActs).join('|')} [NEW ADDRESS]`);
  provideKeys(dataFolder());
  migrate(database());
  const found = readAccount(loginOf(email))?.value;
  if (!found) throw new CannotStart('No account has this address.');
  const { person, book } = found;
  const done = await keepAccount({ act: what as AccountAct, person, book, by: 'operator', ...(address && { address }) }, now());
  if (!done.ok) throw new CannotStart(done.reason);
  console.log(`Done: ${accountActs[what as AccountAct].title.toLowerCase()}.`);
});
