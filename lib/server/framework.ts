import type { Server } from 'node:http';
import { join } from 'node:path';
import next from 'next';

const root = join(import.meta.dirname, '..', '..');

/** Next, ready to answer. */
export async function framework(given: { dev?: boolean; port?: number; httpServer?: Server } = {}) {
  // Node reads next.config.ts by itself; Next would load its compiler for it, 24 MB that stay for as long as the process runs.
  process.env.__NEXT_NODE_NATIVE_TS_LOADER_ENABLED = 'true';
  const app = next({ dir: root, quiet: !given.dev, ...given });
  await app.prepare();
  return app;
}
