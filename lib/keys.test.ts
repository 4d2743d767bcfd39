import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { provideKeys } from './keys.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keys-'));
  vi.stubEnv('AUTH_SECRET', '');
  vi.stubEnv('NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('keys are made once, readable to their owner only, and the same at the next start', () => {
  provideKeys(folder);
  const first = process.env.AUTH_SECRET;
  expect(Buffer.from(process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? '', 'base64')).toHaveLength(32);
  expect(statSync(join(folder, 'keys.json')).mode & 0o777).toBe(0o600);
  const written = readFileSync(join(folder, 'keys.json'), 'utf8');
  vi.stubEnv('AUTH_SECRET', '');
  provideKeys(folder);
  expect(process.env.AUTH_SECRET).toBe(first);
  expect(readFileSync(join(folder, 'keys.json'), 'utf8')).toBe(written);
});

test('a key that the environment gives comes first', () => {
  vi.stubEnv('AUTH_SECRET', 'given');
  provideKeys(folder);
  expect(process.env.AUTH_SECRET).toBe('given');
});
