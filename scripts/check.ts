import { check } from './checks.ts';

/** `npm run check`: under a minute, before every commit. */
if (!(await check())) process.exitCode = 1;
