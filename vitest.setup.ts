import { afterEach, beforeEach, expect, vi } from 'vitest';

let said: string[] = [];
let own: { mockRestore(): void }[] = [];

/** What is written to the console although no test asked for it is a fault. A test that expects it spies on it itself. */
beforeEach(() => {
  said = [];
  own = (['error', 'warn'] as const)
    .filter((level) => !vi.isMockFunction(console[level]))
    .map((level) => vi.spyOn(console, level).mockImplementation((...words) => void said.push(`${level}: ${words.map(String).join(' ')}`)));
});

afterEach(() => {
  for (const spy of own) spy.mockRestore();
  expect(said, 'the console stays quiet').toEqual([]);
});
