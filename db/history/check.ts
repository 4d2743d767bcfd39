import { join } from 'node:path';
import { readHistory } from './read.ts';

/** `npm run history:check`: says whether the files of the historic register and of the practice example are well-formed. */
for (const folder of ['data', 'practice']) {
  const history = readHistory(join(import.meta.dirname, folder));
  for (const fault of history.faults) console.error(`${folder}/${fault.file}: ${fault.field}: ${fault.reason}`);
  console.log(
    `${folder}: ${history.files.length} files, ${history.files.reduce((n, f) => n + f.content.events.length, 0)} events, ${Object.keys(history.people).length} people, ${history.faults.length} faults`,
  );
  if (history.faults.length) process.exitCode = 1;
}
