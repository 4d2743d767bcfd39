import { openDatabase } from '../db/client.ts';
import { databaseFile } from '../db/index.ts';
import { missingTriggers } from '../db/triggers.ts';
import { verify } from '../db/verify.ts';
import { command } from './sentence.ts';

/** `npm run verify`: recomputes both chains; exit 1 names the first bad entry, or a missing trigger. */
await command(() => {
  const db = openDatabase(databaseFile(), { readonly: true });
  const triggers = missingTriggers(db).map(
    (name) => `The trigger ${name} is missing or says something else: the log could be changed unnoticed.`,
  );
  const books = verify(db).map(({ book, entries, fault }) => ({
    bad: fault !== null,
    text: fault
      ? `${book}: entry ${fault.position} is bad: ${fault.reason}.`
      : `${book}: ${entries} entries, each follows from the one before it.`,
  }));
  for (const sentence of [...triggers, ...books.map((b) => b.text)]) console.log(sentence);
  if (triggers.length > 0 || books.some((b) => b.bad)) process.exitCode = 1;
});
