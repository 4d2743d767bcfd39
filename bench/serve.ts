import { readFileSync } from 'node:fs';
import { listen } from '../server.ts';

/** The product's server on the data folder of a benchmark, without the start script's import. Tells its parent when it is ready. */
const running = await listen(Number(process.env.PORT));
await running.open();
process.send?.('ready');
process.on('message', (message) => {
  if (message === 'memory') process.send?.({ rss: process.memoryUsage.rss() + ofHelpers() });
});

/** What the processes that this one has started take. Zero where the system has no list of them. */
function ofHelpers(): number {
  try {
    const ids = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean);
    const pages = ids.map((id) => Number(readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1]));
    return pages.reduce((sum, n) => sum + n * 4096, 0);
  } catch {
    return 0;
  }
}
