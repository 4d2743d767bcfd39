import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clock, movedFile } from './clock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'moved-'));
  vi.stubEnv('DATA_DIR', folder);
  vi.useFakeTimers({ now: Date.parse('2026-11-22T12:00:00.000Z') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('the clock of the demo can be moved on, and is seen to be within a second', () => {
  vi.stubEnv('DEMO', '1');
  expect(clock()).toBe(Date.now());
  writeFileSync(movedFile(), String(86_400_000));
  vi.advanceTimersByTime(1000);
  expect(clock()).toBe(Date.now() + 86_400_000);
});

test('no other site has a clock that can be moved', () => {
  vi.stubEnv('DEMO', '');
  writeFileSync(movedFile(), String(86_400_000));
  expect(clock()).toBe(Date.now());
});
