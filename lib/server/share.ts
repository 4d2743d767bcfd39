import type { Make } from './make.ts';
import { type Page, page } from './page.ts';
import type { PageCache } from './page-cache.ts';

/** A page for everybody, and whether it was there already; `own` where it turned out to be one person's. */
export type Shared = { page: Page; hit: boolean; own: boolean };

/** Answers with the page of an address, at once where it is there already; `ready` does so only then. */
export type Share = { (url: string): Shared | Promise<Shared>; ready(url: string): Page | undefined };

/** How many different pages may be asked for at once, before more are refused. */
const crowd = 256;

export class Overloaded extends Error {}

/** Answers with the kept page of this state, or makes it: once, however many ask at the same time. */
export function sharing(make: Make, cache: PageCache, state: () => string): Share {
  const flights = new Map<string, Promise<Shared>>();

  const fly = async (url: string, before: string): Promise<Shared> => {
    const { status, headers, body, own, keeps } = await make(url);
    const made = page(status, headers, body);
    // What was committed while it was made may be missing from it: it serves those who asked before, and is not kept.
    if (keeps && state() === before) cache.set(url, before, made);
    return { page: made, hit: false, own };
  };

  const share = (url: string): Shared | Promise<Shared> => {
    const now = state();
    const ready = cache.get(url, now);
    if (ready) return { page: ready, hit: true, own: false };
    const key = `${now} ${url}`;
    const flying = flights.get(key);
    if (flying) return flying;
    if (flights.size >= crowd) throw new Overloaded();
    const flight = fly(url, now).finally(() => flights.delete(key));
    flights.set(key, flight);
    return flight;
  };

  return Object.assign(share, { ready: (url: string) => cache.get(url, state()) });
}
