import { expect, test } from 'vitest';
import { lru } from './lru.ts';

test('what was used longest ago goes first', () => {
  const cache = lru<string>(800);
  for (let n = 0; n < 8; n++) cache.set(`k${n}`, `v${n}`, 100);
  cache.get('k0');
  cache.set('new', 'v', 100);
  expect(cache.get('k0')).toBe('v0');
  expect(cache.get('k1')).toBeUndefined();
  expect(cache.bytes()).toBe(800);
});

test('a value that takes more than an eighth of the room is not kept', () => {
  const cache = lru<string>(800);
  cache.set('big', 'v', 101);
  expect(cache.size()).toBe(0);
  expect(cache.bytes()).toBe(0);
});

test('what grows counts, and pushes others out; what was replaced meanwhile does not', () => {
  const cache = lru<string>(800);
  for (let n = 0; n < 8; n++) cache.set(`k${n}`, `v${n}`, 100);
  cache.grow('k7', 'v7', 50);
  expect(cache.bytes()).toBeLessThanOrEqual(800);
  expect(cache.get('k0')).toBeUndefined();
  const before = cache.bytes();
  cache.grow('k7', 'another', 50);
  expect(cache.bytes()).toBe(before);
});
