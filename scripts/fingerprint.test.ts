import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  mkdirSync(join(root, 'app'));
  writeFileSync(join(root, 'app', 'page.tsx'), 'one');
});
afterEach(() => rmSync(root, { recursive: true }));

test('the pages are built again when a source changes, is added or goes, and not for a test, the data or the documentation', () => {
  const first = fingerprint(root);
  for (const path of ['app/page.test.ts', 'db/history/data/proposals/147.json', 'db/migrations/0001.sql', 'docs/guide.md', 'server.ts']) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), 'x');
  }
  expect(fingerprint(root)).toBe(first);
  writeFileSync(join(root, 'app', 'page.tsx'), 'two');
  const second = fingerprint(root);
  expect(second).not.toBe(first);
  writeFileSync(join(root, 'package-lock.json'), '{}');
  expect(fingerprint(root)).not.toBe(second);
  rmSync(join(root, 'package-lock.json'));
  expect(fingerprint(root)).toBe(second);
});
