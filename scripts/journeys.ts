import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { start } from './serve.ts';

/** The site as the journeys meet it: the real one, in a data folder that is made anew each time, with the keys that the pages were built with. */
const folder = process.env.DATA_DIR;
if (!folder) throw new Error('DATA_DIR is not set: the journeys empty it first.');
const keys = join(import.meta.dirname, '..', 'data', 'keys.json');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
if (existsSync(keys)) copyFileSync(keys, join(folder, 'keys.json'));
await start();
