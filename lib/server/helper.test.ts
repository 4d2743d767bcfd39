import { join } from 'node:path';
import { setTimeout as passing } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { type Helper, helper } from './helper.ts';
import type { Make } from './make.ts';
import { Gone } from './makers.ts';

const running: Helper[] = [];
afterEach(() => {
  for (const one of running.splice(0)) one.stop();
});

/** A helper that runs a small program in place of the whole site, and what it has said. */
function small({ idle }: { idle?: number } = {}) {
  const said: string[] = [];
  const joined = Promise.withResolvers<Make>();
  let needed = () => {};
  const left = Promise.withResolvers<void>();
  let joins = 0;
  const pages = {
    join(make: Make, need = () => {}) {
      joins += 1;
      needed = need;
      joined.resolve(make);
    },
    leave: () => left.resolve(),
  };
  const help = helper(pages, (what) => said.push(what), join(import.meta.dirname, 'helper-test.child.ts'), idle);
  running.push(help);
  return { help, said, joined: joined.promise, left: left.promise, joins: () => joins, needed: () => needed() };
}

test('is a process of its own, started once however often it is called, and gives pages as they were made there', async () => {
  const { help, joined, said, joins } = small();
  help.call();
  help.call();
  const make = await joined;
  help.call();
  const pages = await Promise.all(['/modifications?q=a', '/modifications?q=b'].map(make));
  expect(pages.map(({ body }) => [Buffer.isBuffer(body), body.toString()])).toEqual([
    [true, '/modifications?q=a'],
    [true, '/modifications?q=b'],
  ]);
  expect(new Set(pages.map(({ headers }) => headers[0]?.[1])).size).toBe(1);
  expect(Number(pages[0]?.headers[0]?.[1])).not.toBe(process.pid);
  expect(joins()).toBe(1);
  expect(said).toEqual(['Readers wait for each other: a second process helps to make pages.']);
});

test('an error there reaches who asked', async () => {
  const { help, joined } = small();
  help.call();
  await expect((await joined)('/fails')).rejects.toThrow('A page took longer than 30 s.');
});

test('where it ends by itself, whoever waits for it is told that it has gone, it is said, and it is not started again at once', async () => {
  const { help, joined, left, said, joins } = small();
  help.call();
  const make = await joined;
  const waiting = ['/silent', '/ends', '/never-read'].map((url) => expect(make(url)).rejects.toThrow(Gone));
  await Promise.all(waiting);
  await left;
  expect(said[1]).toBe('The process that helped to make pages ended by itself (3).');
  await expect(make('/later')).rejects.toThrow(Gone);
  help.call();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(joins()).toBe(1);
});

test('stopped, it leaves, ends, and what it has not given is said to have gone', async () => {
  const { help, joined, left, said } = small();
  help.call();
  const make = await joined;
  const waiting = expect(make('/silent')).rejects.toThrow(Gone);
  help.stop();
  await left;
  await waiting;
  expect(said).toHaveLength(1);
});

test('ends once no page has had to wait for a while, however many it is asked for, and is called again', async () => {
  const { help, joined, left, said, joins, needed } = small({ idle: 400 });
  help.call();
  const make = await joined;
  let gone = false;
  void left.then(() => {
    gone = true;
  });
  for (let i = 0; i < 5; i += 1) {
    needed();
    await passing(200);
  }
  expect(gone).toBe(false);
  while (!gone) {
    await make(`/modifications?n=${joins()}`).catch(() => undefined);
    await passing(50);
  }
  help.call();
  await expect.poll(joins).toBe(2);
  expect(said.filter((what) => what.includes('by itself'))).toEqual([]);
});
