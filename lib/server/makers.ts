import type { Made, Make } from './make.ts';

/** Thrown by a maker that has ended before it gave the page: somebody else has to make it. */
export class Gone extends Error {}

/** Makes pages in turn; a second maker may `join` and `leave`. `needed` is told each time that a page has to wait although both make some. */
export type Makers = Make & { join(second: Make, needed?: () => void): void; leave(): void };

/** How many pages one maker makes at once. All together would be ready at the same late moment, and answer nobody until then. */
const places = 4;
/** How many of them this process makes while another helps: so few that whoever acts or votes does not wait for them. */
const placesBesideHelp = 1;
/** Where page after page is begun later than that, readers wait for each other. */
const patience = 100;
const crowd = 50;

type Maker = { make: Make; places: number; busy: number; needed?: () => void };

/**
 * Lets `here` make a few pages at once; the others begin in the order in which they were asked for, each in a turn of the event loop of its own, so that what is there already is answered
 * between two that take long. `crowded` hears that many had to wait, one after the other.
 */
export function makers(here: Make, crowded: () => void = () => {}): Makers {
  const own: Maker = { make: here, places, busy: 0 };
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

  const leavePlace = (maker: Maker): void => {
    maker.busy -= 1;
    next();
  };

  const make = async (url: string): Promise<Made> => {
    const maker = await place();
    try {
      return await maker.make(url);
    } catch (error) {
      if (error instanceof Gone) return await here(url);
      throw error;
    } finally {
      setImmediate(leavePlace, maker);
    }
  };

  return Object.assign(make, {
    join(help: Make, needed?: () => void) {
      second = { make: help, places, busy: 0, needed };
      own.places = placesBesideHelp;
      for (let i = 0; i < places; i += 1) setImmediate(next);
    },
    leave() {
      second = null;
      own.places = places;
      for (let i = 0; i < places; i += 1) setImmediate(next);
    },
  });
}
