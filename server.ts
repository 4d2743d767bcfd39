import { createServer, type RequestListener, type Server } from 'node:http';
import { database, databaseFile } from './db/index.ts';
import { clock } from './lib/clock.ts';
import { helps, logLevel, pageCacheBytes, siteUrl, trustProxy } from './lib/env.ts';
import { startOutbox } from './lib/mail/start.ts';
import { answering } from './lib/server/answer.ts';
import { readAssets } from './lib/server/assets.ts';
import { framework } from './lib/server/framework.ts';
import { freshness } from './lib/server/freshness.ts';
import { helper } from './lib/server/helper.ts';
import { serverLog } from './lib/server/log.ts';
import { making } from './lib/server/make.ts';
import { makers } from './lib/server/makers.ts';
import { pageCache } from './lib/server/page-cache.ts';
import { say } from './lib/server/send.ts';
import { sharing } from './lib/server/share.ts';
import { startClock } from './lib/services/clockwork.ts';

/** The site behind its port: it answers 503 until `open` has made it ready, and `close` finishes what runs. */
export type Running = { open(): Promise<void>; close(): Promise<void> };

/** How long what runs may take to finish once the site is told to stop. */
const grace = 10_000;

/** Takes the port at once, so that a busy one is noticed before anything else is done. Throws EADDRINUSE or EACCES. */
export async function listen(port: number, { dev = false } = {}): Promise<Running> {
  let answer: RequestListener = (_req, res) => say(res, 503, 'The register is starting.', { 'Retry-After': '2' });
  let ready = () => false;
  let end = async () => {};
  const server = createServer(
    { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 120_000, keepAliveTimeout: 65_000, optimizeEmptyRequests: true },
    (req, res) => {
      if (req.url === '/healthz') return say(res, 200, 'alive');
      if (req.url === '/readyz') return ready() ? say(res, 200, 'ready') : say(res, 503, 'not ready');
      answer(req, res);
    },
  );
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve));

  return {
    async open() {
      const app = await framework({ dev, port, httpServer: server });
      const handle = app.getRequestHandler();
      if (dev) {
        const clockwork = startClock(console.error);
        const outbox = startOutbox(console.error);
        answer = handle;
        ready = () => true;
        end = async () => {
          await Promise.all([clockwork.stop(), outbox.stop()]);
        };
        return;
      }
      const fresh = freshness(databaseFile(), clock);
      const cache = pageCache(pageCacheBytes());
      const log = serverLog(logLevel());
      const clockwork = startClock((error) => log.log.error(error, 'The clock could not record what is due.'));
      const outbox = startOutbox((error) => log.log.error(error, 'The outbox could not send what waits.'));
      const site = { siteUrl: siteUrl(), trustProxy: trustProxy() };
      const make = makers(making(handle, site.siteUrl), () => help?.call());
      const help = helps() ? helper(make, (what) => log.log.info(what)) : null;
      const share = sharing(make, cache, fresh.state);
      answer = answering({ handle, share, assets: readAssets(import.meta.dirname, site.siteUrl), log, site });
      ready = () => readable(fresh.state);
      end = async () => {
        help?.stop();
        await Promise.all([clockwork.stop(), outbox.stop()]);
        await app.close();
        fresh.close();
        database().$client.close();
        log.flush();
      };
    },
    async close() {
      ready = () => false;
      await drained(server);
      await end();
    },
  };
}

function readable(state: () => string): boolean {
  try {
    return state() !== '';
  } catch {
    return false;
  }
}

/** Takes no more connections, lets what runs finish, and cuts off what does not. */
function drained(server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), grace);
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  return new Promise((resolve) =>
    server.close(() => {
      clearTimeout(cut);
      clearInterval(idle);
      resolve();
    }),
  );
}
