import type { Made, Make } from './make.ts';

/** Thrown by a maker that has ended before it gave the page: somebody else has to make it. */
export class Gone extends Error {}

/** Makes pages in turn; a second maker may `join` and `leave`. `needed` is told each time that a page has to wait although both make some. */
export type Makers = Make & { join(second: Make, needed?: () => void): void; leave(): void };

/** How many pages another process makes at once: so many that it has the next one by the time it has sent the last. */
const placesOfHelp = 4;
/** A page takes the processor and waits for nothing. One that has taken so long, in milliseconds, does wait, and leaves its place to the next. */
const longest = 1000;
/** The event loop accepts one new reader in each of its turns: so many of them lie between two pages that are made here. */
const turnsBetween = 8;
/** Where page after page is begun later than that, readers wait for each other. */
const patience = 100;
const crowd = 50;

type Maker = { make: Make; places: number; busy: number; needed?: () => void };

const after = (turns: number, then: () => void): void => void (turns === 0 ? then() : setImmediate(after, turns - 1, then));

/**
 * Lets `here` make one page after the other, in the order in which they were asked for, so that between two that take long new readers are accepted and what is there already is answered.
 * `crowded` hears that many had to wait, one after the other.
 */
export function makers(here: Make, crowded: () => void = () => {}): Makers {
  const own: Maker = { make: here, places: 1, busy: 0 };
  let second: Maker | null = null;
  let late = 0;
  const waiting: { since: number; begin: (maker: Maker) => void }[] = [];

  const free = (): Maker | undefined => [second, own].find((maker) => maker !== null && maker.busy < maker.places) ?? undefined;

  const place = (): Maker | Promise<Maker> => {
    const maker = waiting.length === 0 ? free() : undefined;
    if (!maker) {
      second?.needed?.();
      return new Promise((begin) => waiting.push({ since: performance.now(), begin }));
    }
    maker.busy += 1;
    return maker;
  };

  const next = (): void => {
    const maker = free();
    const first = maker && waiting.shift();
    if (!first) return;
    maker.busy += 1;
    if (performance.now() - first.since > patience) late += 1;
    if (late === crowd) crowded();
    if (waiting.length === 0 || late === crowd) late = 0;
    first.begin(maker);
  };

  /** Gives the place of a page to the next, once: when it is made, or when it has taken too long. */
  const leaving = (maker: Maker): (() => void) => {
    const tooLong = setTimeout(() => leave(), longest).unref();
    let left = false;
    const leave = () => {
      clearTimeout(tooLong);
      if (left) return;
      left = true;
      maker.busy -= 1;
      next();
    };
    return leave;
  };

  const make = async (url: string): Promise<Made> => {
    const maker = await place();
    const leave = leaving(maker);
    try {
      return await maker.make(url);
    } catch (error) {
      if (error instanceof Gone) return await here(url);
      throw error;
    } finally {
      after(maker === own ? turnsBetween : 1, leave);
    }
  };

  const beginAll = () => {
    for (let n = 0; n <= placesOfHelp; n += 1) setImmediate(next);
  };

  return Object.assign(make, {
    join(help: Make, needed?: () => void) {
      second = { make: help, places: placesOfHelp, busy: 0, needed };
      beginAll();
    },
    leave() {
      second = null;
      beginAll();
    },
  });
}
