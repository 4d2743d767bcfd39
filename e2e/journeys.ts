import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the site of the journeys listens, and the data folder that is made anew for it each time. */
export const port = process.env.E2E_PORT ?? '3210';
export const journeysFolder = join(tmpdir(), `sec-register-journeys-${port}`);
