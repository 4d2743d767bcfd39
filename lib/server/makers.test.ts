import { setImmediate as nextTurn, setTimeout as passing } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Made } from './make.ts';
import { Gone, makers } from './makers.ts';

const made = (url: string, by = 'here'): Made => ({
  status: 200,
  headers: [['Content-Type', 'text/html']],
  body: Buffer.from(`${url} made ${by}`),
  own: false,
  keeps: true,
});
const said = ({ body }: Made): string => body.toString();
const addresses = (n: number): string[] => Array.from({ length: n }, (_, i) => `/${i}`);

/** Makes pages in some turns of the event loop each, and tells what it began and how many at once. */
function maker(by = 'here', turns = (url: string) => 1 + (Number(url.slice(1)) % 3)) {
  const seen = { begun: [] as string[], running: 0, most: 0 };
  const make = async (url: string) => {
    seen.begun.push(url);
    seen.running += 1;
    seen.most = Math.max(seen.most, seen.running);
    for (let turn = 0; turn < turns(url); turn += 1) await nextTurn();
    seen.running -= 1;
    return made(url, by);
  };
  return { seen, make };
}

describe('Pages that nobody asked for before', () => {
  it('are begun in the order in which they were asked for, one after the other', async () => {
    const { seen, make } = maker();
    const pages = makers(make);
    const all = addresses(30);
    expect((await Promise.all(all.map(pages))).map(said)).toEqual(all.map((url) => `${url} made here`));
    expect(seen.begun).toEqual(all);
    expect(seen.most).toBe(1);
  });

  it('leave turns between two, in each of which the event loop accepts a new reader', async () => {
    const told: string[] = [];
    const pages = makers(async (url) => {
      told.push(url);
      return made(url);
    });
    const all = addresses(5).map(pages);
    let turns = 0;
    const turn = () => {
      turns += 1;
      if (told.length < 5) setImmediate(turn);
    };
    setImmediate(turn);
    await Promise.all(all);
    expect(turns).toBeGreaterThanOrEqual(4 * 8);
    expect(told).toEqual(addresses(5));
  });

  it('go on after one that failed, whose error reaches who asked for it', async () => {
    const pages = makers(async (url) => {
      if (url === '/0') throw new Error('no page');
      return made(url);
    });
    const all = addresses(9).map(pages);
    await expect(all[0]).rejects.toThrow('no page');
    expect((await Promise.all(all.slice(1))).map(said)).toHaveLength(8);
    await nextTurn();
    expect(said(await pages('/later'))).toBe('/later made here');
  });

  it('wait for three that never end no more than for others', async () => {
    const pages = makers((url) => (url.startsWith('/never') ? new Promise<never>(() => undefined) : Promise.resolve(made(url))));
    for (const n of [1, 2, 3]) void pages(`/never-${n}`);
    expect((await Promise.all(addresses(3).map(pages))).map(said)).toHaveLength(3);
  });
});

describe('A second maker', () => {
  it('is called once many have waited for each other, one after the other', async () => {
    let called = 0;
    const slow = makers(
      async (url) => {
        await passing(15);
        return made(url);
      },
      () => {
        called += 1;
      },
    );
    await Promise.all(addresses(40).map(slow));
    expect(called).toBe(0);
    await Promise.all(addresses(100).map(slow));
    expect(called).toBe(1);
  });

  it('makes most of what waits, and this process one page at a time beside it', async () => {
    const [here, there] = [maker('here', () => 3), maker('there', () => 3)];
    const pages = makers(here.make);
    pages.join(there.make);
    const answers = (await Promise.all(addresses(40).map(pages))).map(said);
    expect(answers.filter((answer) => answer.endsWith('there')).length).toBeGreaterThan(20);
    expect([here.seen.most, there.seen.most]).toEqual([1, 4]);
  });

  it('is needed for as long as pages have to wait although it helps, not while it is only asked first', async () => {
    const [here, there] = [maker('here'), maker('there')];
    const pages = makers(here.make);
    let needed = 0;
    pages.join(there.make, () => {
      needed += 1;
    });
    for (let i = 0; i < 3; i += 1) {
      await Promise.all(addresses(4).map(pages));
      await passing(1);
    }
    expect([there.seen.begun.length, needed]).toEqual([12, 0]);
    await Promise.all(addresses(9).map(pages));
    expect(needed).toBe(4);
  });

  it('that joins or leaves while pages wait has its places filled, or taken over, at once', async () => {
    const [here, there] = [maker('here', () => 3), maker('there', () => 3)];
    const pages = makers(here.make);
    const all = addresses(60).map(pages);
    await nextTurn();
    pages.join(there.make);
    await all[20];
    pages.leave();
    await Promise.all(all);
    expect(here.seen.begun.length + there.seen.begun.length).toBe(60);
    expect(there.seen.begun.length).toBeGreaterThan(0);
    here.seen.most = 0;
    await Promise.all(addresses(20).map(pages));
    expect(here.seen.most).toBe(1);
  });

  it('that has gone loses nothing: what it was asked is made here', async () => {
    const here = maker();
    const pages = makers(here.make);
    pages.join(() => Promise.reject(new Gone()));
    expect((await Promise.all(addresses(10).map(pages))).map(said)).toEqual(addresses(10).map((url) => `${url} made here`));
  });
});
