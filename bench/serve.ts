import { listen } from '../server.ts';

/** The product's server on the data folder of a benchmark, without the start script's import. Tells its parent when it is ready. */
const running = await listen(Number(process.env.PORT));
await running.open();
process.send?.('ready');
process.on('message', (message) => {
  if (message === 'memory') process.send?.({ rss: process.memoryUsage.rss() });
});
