import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase } from './client.ts';
import { migrate } from './migrate.ts';
import { movement } from './movement.ts';

let folder: string;
let writer: Database;
let reader: Database;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'movement-'));
  writer = openDatabase(join(folder, 'register.db'));
  migrate(writer);
  reader = openDatabase(join(folder, 'register.db'), { readonly: true });
});

afterEach(() => {
  reader.$client.close();
  writer.$client.close();
  rmSync(folder, { recursive: true });
});

const draft = (key: string) =>
  writer.$client.prepare("INSERT INTO vault (kind, key, version, value, changed) VALUES ('draft', ?, 1, '{}', '2021-03-08')").run(key);

test('every commit of another connection is noticed once, and a transaction that was given up never', () => {
  const moved = movement(reader);
  expect(moved()).toBe(true);
  expect(moved()).toBe(false);
  for (let i = 0; i < 50; i += 1) {
    draft(`draft-${i}`);
    expect(moved(), `commit ${i}`).toBe(true);
    expect(moved(), `commit ${i}, again`).toBe(false);
  }
  writer.$client.exec('BEGIN IMMEDIATE');
  draft('given-up');
  writer.$client.exec('ROLLBACK');
  expect(moved()).toBe(false);
});

test('it says what SQLite says, also where the log is emptied and begins anew', () => {
  const moved = movement(reader);
  const version = reader.$client.prepare('PRAGMA data_version').pluck();
  let seen = version.get();
  moved();
  const steps = ['draft', 'PASSIVE', 'draft', 'draft', 'TRUNCATE', 'draft', 'nothing', 'RESTART', 'draft', 'FULL', 'nothing', 'draft'];
  for (const [i, step] of steps.entries()) {
    if (step === 'draft') draft(`draft-${i}`);
    else if (step !== 'nothing') writer.$client.pragma(`wal_checkpoint(${step})`);
    const [now, noticed] = [version.get(), moved()];
    if (now !== seen) expect(noticed, `${i} ${step}`).toBe(true);
    if (step === 'nothing') expect(noticed, `${i} ${step}`).toBe(false);
    seen = now;
  }
});

test('where there is no index to read, something may always have changed', () => {
  const memory = openDatabase(':memory:');
  const moved = movement(memory);
  expect([moved(), moved()]).toEqual([true, true]);
  memory.$client.close();
});
