import { start } from './serve.ts';

/** `npm run dev`: for work on the code; pages are made anew on each request, by Next's own means. */
await start({ dev: true });
