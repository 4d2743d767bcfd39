import { start } from './serve.ts';

/** `npm start`: the register, for everybody. */
await start();
