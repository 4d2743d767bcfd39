import type { ServerResponse } from 'node:http';
import { pino } from 'pino';
import { pathOf } from './routes.ts';

export type Cache = 'hit' | 'miss' | 'pass' | 'asset' | 'none';

/** One line of JSON per request: nothing in it tells who asked or what was searched for. Lines wait for a moment, so that they cost little. */
export function serverLog(level: string) {
  const destination = pino.destination({ sync: false, minLength: 4096, periodicFlush: 500 });
  const log = pino({ level, base: null }, destination);
  const told = log.isLevelEnabled('info');

  const tell = (method: string, url: string, status: number, started: number, cache: Cache) => {
    if (told)
      log.info(
        { method, path: withoutToken(pathOf(url)).slice(0, 200), status, ms: Math.round((performance.now() - started) * 10) / 10, cache },
        'request',
      );
  };

  return {
    log,
    tell,
    /** Tells it when the answer has gone out, or has been given up. */
    tellAfter(res: ServerResponse, method: string, url: string, started: number, cache: Cache) {
      if (told) res.once('close', () => tell(method, url, res.statusCode, started, cache));
    },
    flush: () => destination.flushSync(),
  };
}

/** A one-time link is worth an account: its secret part is not told. */
export const withoutToken = (path: string): string =>
  path.replace(
    /^(\/account\/invitation\/|\/follow\/(?:confirm|manage|stop)\/|(?:\/practice)?\/consultations\/[^/]+\/respond\/as\/)[^/]+/,
    '$1…',
  );

export type ServerLog = ReturnType<typeof serverLog>;
