import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { headOf } from '../log.ts';
import { freshDatabase } from '../testing.ts';
import { importAll } from './all.ts';
import { importHistory } from './import.ts';

const now = '2026-11-20T10:00:00.000Z';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'books-'));
  for (const book of ['data', 'practice']) cpSync(join(import.meta.dirname, book), join(root, book), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

test('where a fact of practice was changed after its import, nothing of the register is written either', async () => {
  const db = freshDatabase();
  expect((await importHistory(db, 'practice', join(root, 'practice'), now)).ok).toBe(true);
  const file = join(root, 'practice', 'releases', 'practice-2024-11.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"November 2024"', '"Another November"'));
  const said: string[] = [];
  expect(await importAll(db, now, (sentence) => said.push(sentence), root)).toBe(false);
  expect(said).toContainEqual(expect.stringMatching(/^releases\/.*was imported with other content/));
  expect(said.at(-1)).toMatch(/^The practice example was not imported: 1 fault/);
  expect(headOf(db, 'register').position).toBe(0);
});
