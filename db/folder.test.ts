import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder } from './folder.ts';

let above: string;
beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'folder-'));
});
afterEach(() => rmSync(above, { recursive: true }));

test('a folder is made with those above it, and one that is there stays', () => {
  const folder = join(above, 'one', 'two');
  makeFolder(folder);
  expect(statSync(folder).isDirectory()).toBe(true);
  expect(() => makeFolder(folder)).not.toThrow();
});

test('what cannot be one is an error at once: a file, what is below a file, and what the system itself keeps', () => {
  const file = join(above, 'file');
  writeFileSync(file, '');
  const codeOf = (folder: string) => {
    try {
      makeFolder(folder);
    } catch (error) {
      return (error as NodeJS.ErrnoException).code;
    }
  };
  expect(codeOf(file)).toBe('EEXIST');
  expect(codeOf(join(file, 'below'))).toBe('EEXIST');
  expect(codeOf('/dev/null/register')).toBe('EEXIST');
  if (process.platform === 'linux') expect(codeOf('/proc/register/data')).toBe('ENOENT');
});
