import { withLate } from '../late-markup.ts';
import { type Answer, render } from './capture.ts';
import { askedFor, complete, nowhere } from './complete.ts';
import { scriptless } from './csp.ts';
import { forwarded } from './forwarded.ts';
import { sharedHeaders } from './headers.ts';
import { inTurn } from './in-turn.ts';
import { type Page, page } from './page.ts';
import type { PageCache } from './page-cache.ts';
import type { Handle } from './pass.ts';
import { withoutScripts } from './strip.ts';

/** A page for everybody, and whether it was there already; `own` where it turned out to be one person's. */
export type Shared = { page: Page; hit: boolean; own: boolean };

/** Answers with the page of an address, at once where it is there already; `ready` does so only then. */
export type Share = { (url: string): Shared | Promise<Shared>; ready(url: string): Page | undefined };

/** The largest answer that is kept. */
const largest = 4 * 1024 * 1024;
/** How many different pages may be asked for at once, before more are refused. */
const crowd = 256;
/** How many of them are made at once. All together would be ready at the same late moment, and answer nobody until then. */
const places = 4;
const patience = 30_000;

const kept =
  /^(?:text\/(?:html|csv|plain|calendar|xml|tab-separated-values)|application\/(?:json|atom\+xml|rss\+xml|xml|manifest\+json)|image\/svg\+xml)\b/i;

export class Overloaded extends Error {}

/** Answers with the kept page of this state, or makes it: once, however many ask at the same time. */
export function sharing(handle: Handle, cache: PageCache, state: () => string, siteUrl: string): Share {
  const flights = new Map<string, Promise<Shared>>();
  const headers = { ...forwarded(siteUrl), accept: 'text/html,*/*' };
  const queued = inTurn(places);

  const make = async (url: string, before: string): Promise<Shared> => {
    const { rendered: answer, putIn } = await withLate(() => inTime(render(handle, url, { ...headers })));
    const made = await toPage(answer, siteUrl, putIn, () => inTime(render(handle, nowhere, { ...headers, ...askedFor(url) })));
    const own = answer.setsCookie;
    // What was committed while it was made may be missing from it: it serves those who asked before, and is not kept.
    if (!own && isKept(answer) && state() === before) cache.set(url, before, made);
    return { page: made, hit: false, own };
  };

  // One look at the register serves all requests of a turn of the event loop: each of them was on its way before the look was taken.
  let seen: string | null = null;
  const look = (): string => {
    if (seen !== null) return seen;
    setImmediate(() => {
      seen = null;
    });
    seen = state();
    return seen;
  };

  const share = (url: string): Shared | Promise<Shared> => {
    const now = look();
    const ready = cache.get(url, now);
    if (ready) return { page: ready, hit: true, own: false };
    const key = `${now} ${url}`;
    const flying = flights.get(key);
    if (flying) return flying;
    if (flights.size >= crowd) throw new Overloaded();
    const flight = queued(() => make(url, now)).finally(() => flights.delete(key));
    flights.set(key, flight);
    return flight;
  };

  return Object.assign(share, { ready: (url: string) => cache.get(url, look()) });
}

function isKept({ status, headers, body }: Answer): boolean {
  const type = headers['content-type'] ?? '';
  if (body.length > largest || !kept.test(type)) return false;
  if (type.startsWith('text/html')) return status === 200 || status === 404;
  return status === 200 && !/\bno-store\b/.test(headers['cache-control'] ?? '');
}

async function toPage(
  { status, headers, body }: Answer,
  siteUrl: string,
  putIn: (html: string) => string,
  notFound: () => Promise<Answer>,
): Promise<Page> {
  const given = sharedHeaders(headers, siteUrl, scriptless);
  if (!(headers['content-type'] ?? '').startsWith('text/html')) return page(status, given, body);
  const html = await complete(status, body.toString('utf8'), notFound);
  return page(status, given, Buffer.from(putIn(withoutScripts(html))));
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  const timer = Promise.withResolvers<never>();
  const clock = setTimeout(() => timer.reject(new Error(`A page took longer than ${patience / 1000} s.`)), patience);
  try {
    return await Promise.race([work, timer.promise]);
  } finally {
    clearTimeout(clock);
  }
}
