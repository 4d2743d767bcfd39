import { start } from './serve.ts';

/** `npm run demo`: the register to look at and to try, with less talk on the screen. */
process.env.DEMO = '1';
process.env.LOG_LEVEL ??= 'warn';
await start();
