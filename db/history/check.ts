import { join } from 'node:path';
import { readHistory } from './read.ts';

/** `npm run history:check`: says whether the historic register's files are well-formed. */
const history = readHistory(join(import.meta.dirname, 'data'));
for (const fault of history.faults) console.error(`${fault.file}: ${fault.field}: ${fault.reason}`);
console.log(
  `${history.files.length} files, ${history.files.reduce((n, f) => n + f.content.events.length, 0)} events, ${Object.keys(history.people).length} people, ${history.faults.length} faults`,
);
process.exitCode = history.faults.length ? 1 : 0;
