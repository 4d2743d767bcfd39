import { rmSync } from 'node:fs';
import { start } from './serve.ts';

/** The site as the journeys meet it: the real one, in a data folder that is made anew each time. */
const folder = process.env.DATA_DIR;
if (!folder) throw new Error('DATA_DIR is not set: the journeys empty it first.');
rmSync(folder, { recursive: true, force: true });
await start();
