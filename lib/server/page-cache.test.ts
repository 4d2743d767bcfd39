import { expect, test } from 'vitest';
import { page } from './page.ts';
import { pageCache } from './page-cache.ts';

const made = (status = 200, size = 20_000) => page(status, [['Content-Type', 'text/html']], Buffer.alloc(size, 'register '));

/** What one of them takes: its body, the same with its header, and what its entry needs; a compressed copy is a tenth of that. */
const whole = 45_000;

test('a page is there for the state it was made in, and gone with the next one', () => {
  const cache = pageCache(4e6);
  cache.set('/', 'entry 1', made());
  expect(cache.get('/', 'entry 1')).toBeDefined();
  expect(cache.get('/', 'entry 2')).toBeUndefined();
  expect(cache.size()).toBe(0);
});

test('a flood of made-up queries stays in its share, and the pages without a query stay', async () => {
  const room = 4e6;
  const cache = pageCache(room);
  for (const path of ['/', '/modifications', '/parties']) cache.set(path, 's', made());
  for (let n = 0; n < 2000; n++) {
    const flooding = made();
    cache.set(`/modifications?q=${n}`, 's', flooding);
    await flooding.variant('gzip');
    expect(cache.bytes()).toBeLessThanOrEqual(room / 4 + 3 * whole);
  }
  for (const path of ['/', '/modifications', '/parties']) expect(cache.get(path, 's')).toBeDefined();
});

test('one page spelt in ever other ways (%41 for A) floods no more than its share', () => {
  const cache = pageCache(4e6);
  cache.set('/', 's', made());
  for (let n = 0; n < 1000; n++) cache.set(`/sec/%44${n}`, 's', made());
  expect(cache.get('/', 's')).toBeDefined();
  expect(cache.bytes()).toBeLessThanOrEqual(1e6 + whole);
});

test('pages that are not there are made up as easily, and share that share', () => {
  const cache = pageCache(4e6);
  cache.set('/', 's', made());
  for (let n = 0; n < 1000; n++) cache.set(`/MP${n}`, 's', made(404));
  expect(cache.get('/', 's')).toBeDefined();
  expect(cache.bytes()).toBeLessThanOrEqual(1e6 + whole);
  expect(cache.get('/MP999', 's')?.status).toBe(404);
});

test('without room nothing is kept', () => {
  const cache = pageCache(0);
  cache.set('/', 's', made());
  expect(cache.get('/', 's')).toBeUndefined();
});

test('a compressed copy counts as soon as it is made: a small one twice, since it is also kept with its header', async () => {
  const cache = pageCache(4e6);
  const one = made();
  cache.set('/', 's', one);
  const before = cache.bytes();
  const { body } = await one.variant('gzip');
  expect(cache.bytes()).toBe(before + 2 * body.length);
});
