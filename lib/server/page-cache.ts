import { lru } from './lru.ts';
import type { Page } from './page.ts';

/** What an entry takes beside its bodies: key, headers, the map's own. */
const overhead = 2048;

export type PageCache = {
  get(url: string, state: string): Page | undefined;
  set(url: string, state: string, page: Page): void;
  bytes(): number;
  size(): number;
};

/**
 * Finished pages of one state of the register; the first question about another state empties it. Addresses with a query or with
 * spelt-out signs (%41 for A), and pages that are not there, can be made up without end: they have a quarter of the room, and never push out a page without a query.
 */
export function pageCache(room: number): PageCache {
  const plain = lru<Page>(room * 0.75);
  const endless = lru<Page>(room * 0.25);
  let of = '';

  const at = (state: string) => {
    if (state === of) return;
    plain.clear();
    endless.clear();
    of = state;
  };

  return {
    get(url, state) {
      at(state);
      return madeUp(url) ? endless.get(url) : (plain.get(url) ?? endless.get(url));
    },
    set(url, state, page) {
      at(state);
      const part = madeUp(url) || page.status !== 200 ? endless : plain;
      part.set(url, page, page.bytes() + url.length * 2 + overhead);
      page.onGrowth((by) => part.grow(url, page, by));
    },
    bytes: () => plain.bytes() + endless.bytes(),
    size: () => plain.size() + endless.size(),
  };
}

/** Whether the same page has such addresses without end. */
const madeUp = (url: string): boolean => /[?%]/.test(url);
