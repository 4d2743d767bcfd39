import type { IncomingMessage, ServerResponse } from 'node:http';
import { encodingFor } from './encoding.ts';
import type { Cache, ServerLog } from './log.ts';
import type { Page, Variant } from './page.ts';
import { type Handle, pass, type Site } from './pass.ts';
import { isShared, pathOf } from './routes.ts';
import { say, send } from './send.ts';
import { Overloaded, type Share, type Shared } from './share.ts';

export type Parts = {
  handle: Handle;
  share: Share;
  assets: Map<string, Page>;
  log: ServerLog;
  site: Site;
};

/** The longest address that is answered. */
const longest = 4096;
/** Where Next would give out what a page was made from, for its scripts; none of them is sent. */
const frameworkData = '/_next/data/';

/** Every request comes through here: files and finished pages go straight out, the rest goes to Next. */
export function answering({ handle, share, assets, log, site }: Parts) {
  /** At once where the bytes are there: a finished page costs no promise. */
  const finish = (req: IncomingMessage, res: ServerResponse, page: Page, started: number, cache: Cache): void | Promise<void> => {
    const sent = (variant: Variant) => log.tell(req.method ?? '', req.url ?? '', send(req, res, page.status, variant), started, cache);
    const variant = page.variant(encodingFor(req.headers['accept-encoding']));
    return variant instanceof Promise ? variant.then(sent) : sent(variant);
  };

  const own = async (req: IncomingMessage, res: ServerResponse, started: number) => {
    log.tellAfter(res, req.method ?? '', req.url ?? '', started, 'pass');
    await pass(handle, req, res, site);
  };

  const answer = (req: IncomingMessage, res: ServerResponse): void | Promise<void> => {
    const started = performance.now();
    const { method = 'GET', url = '/' } = req;
    const ready = method === 'GET' && req.headers.cookie === undefined && req.headers.rsc === undefined ? share.ready(url) : undefined;
    if (ready) return finish(req, res, ready, started, 'hit');
    if (url.length > longest) return say(res, 414, 'That address is too long.');
    if (!url.startsWith('/') || !readable(url)) return say(res, 400, 'That is not an address of this site.');
    if (url.startsWith(frameworkData)) return say(res, 404, 'There is nothing at that address.');
    const asset = method === 'GET' || method === 'HEAD' ? assets.get(url) : undefined;
    if (asset) return finish(req, res, asset, started, 'asset');
    if (!isShared(method, url, req.headers)) return own(req, res, started);
    const give = (shared: Shared) =>
      shared.own ? own(req, res, started) : finish(req, res, shared.page, started, shared.hit ? 'hit' : 'miss');
    const found = share(url);
    return found instanceof Promise ? found.then(give) : give(found);
  };

  const fail = (res: ServerResponse, error: unknown): void => {
    const busy = error instanceof Overloaded;
    if (!busy) log.log.error({ err: error }, 'a request failed');
    if (res.headersSent) res.destroy();
    else
      say(res, busy ? 503 : 500, busy ? 'Too much at once. Please try again in a moment.' : 'Something went wrong here.', {
        'Retry-After': '1',
      });
  };

  return (req: IncomingMessage, res: ServerResponse): void => {
    try {
      answer(req, res)?.catch((error: unknown) => fail(res, error));
    } catch (error) {
      fail(res, error);
    }
  };
}

/** Whether every percent sign in the path stands for something; Next answers others with an error of its own. */
function readable(url: string): boolean {
  if (!url.includes('%')) return true;
  try {
    decodeURIComponent(pathOf(url));
    return true;
  } catch {
    return false;
  }
}
