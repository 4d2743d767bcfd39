import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase } from '#db/client.ts';
import { commit } from '#db/commit.ts';
import { migrate } from '#db/migrate.ts';
import { type Freshness, freshness, nextMidnight } from './freshness.ts';

let folder: string;
let db: Database;
let fresh: Freshness;
let moment = '2021-03-08T09:12:00.000Z';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'freshness-'));
  db = openDatabase(join(folder, 'register.db'));
  migrate(db);
  fresh = freshness(join(folder, 'register.db'), () => Date.parse(moment));
});

afterEach(() => {
  fresh.close();
  db.$client.close();
  rmSync(folder, { recursive: true });
});

const recordOrganisation = (id: string) =>
  commit(
    db,
    {
      book: 'register',
      events: [
        {
          stream: 'directory',
          event: {
            type: 'organisation-recorded',
            v: 1,
            effective: { on: '2021-03-08' },
            actor: 'import',
            rule: null,
            source: null,
            corrects: null,
            data: { id, name: 'An organisation', kind: 'other', category: null, categoryPrinted: null },
          },
        },
      ],
    },
    moment,
  );

test('the state is another one on the very next question after a commit over another connection', async () => {
  const before = fresh.state();
  expect(fresh.state()).toBe(before);
  await recordOrganisation('organisation/one');
  const after = fresh.state();
  expect(after).not.toBe(before);
  await recordOrganisation('organisation/two');
  expect(fresh.state()).not.toBe(after);
});

test('a write that no page shows leaves it as it is', () => {
  const before = fresh.state();
  db.$client.prepare("INSERT INTO vault (kind, key, version, value, changed) VALUES ('draft', 'one', 1, '{}', ?)").run(moment);
  expect(fresh.state()).toBe(before);
});

test('it changes when the day ends in London', () => {
  moment = '2021-07-01T22:59:59.999Z';
  const before = fresh.state();
  moment = '2021-07-01T23:00:00.000Z';
  expect(fresh.state()).not.toBe(before);
});

test('it changes when a deadline passes', () => {
  moment = '2021-02-12T16:59:00.000Z';
  const columns = (db.$client.pragma('table_info(deadlines)') as { name: string; type: string; notnull: number }[]).filter(
    (c) => c.notnull || c.name === 'at',
  );
  const values = columns.map((c) =>
    c.name === 'at' ? '2021-02-12T17:00:00.000Z' : c.name === 'book' ? 'register' : c.type === 'INTEGER' ? 1 : 'x',
  );
  const names = columns.map((c) => c.name).join(', ');
  db.$client.prepare(`INSERT INTO deadlines (${names}) VALUES (${columns.map(() => '?').join(', ')})`).run(...values);
  const before = fresh.state();
  moment = '2021-02-12T17:00:00.000Z';
  expect(fresh.state()).not.toBe(before);
});

test.each([
  ['2021-01-15T12:00:00.000Z', '2021-01-16T00:00:00.000Z'],
  ['2021-07-15T22:30:00.000Z', '2021-07-15T23:00:00.000Z'],
  ['2021-07-15T23:00:00.000Z', '2021-07-16T23:00:00.000Z'],
  ['2021-03-28T00:00:00.000Z', '2021-03-28T23:00:00.000Z'],
  ['2021-10-30T23:00:00.000Z', '2021-11-01T00:00:00.000Z'],
])('after %s the day in London ends at %s', (from, to) => {
  expect(nextMidnight(from)).toBe(to);
});
