/**
 * Lets `places` pieces of work be done at once; the others begin in the order in which they came, each in a turn of the event loop of its own, so that what is there already is answered
 * between two that take long.
 */
export function inTurn(places: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = places;
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((begin) => waiting.push(begin));
    try {
      return await work();
    } finally {
      setImmediate(leave);
    }
  };
}
