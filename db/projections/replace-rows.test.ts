import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Database } from '../client.ts';
import { proposalReleases } from '../schema/rows.ts';
import { freshDatabase } from '../testing.ts';
import { replaceRows } from './replace-rows.ts';

type Row = typeof proposalReleases.$inferSelect;

const id = 150 * 32;
const row = (release: string, own: Partial<Row> = {}): Row => ({
  id,
  release,
  closed: false,
  nextSort: '2021-04-14',
  updated: '2021-03-05',
  ...own,
});
const anyRows = fc.uniqueArray(
  fc
    .record({
      release: fc.constantFrom('release/2021-06', 'release/2021-11', 'release/2022-06'),
      closed: fc.constantFrom(true, false, null),
      updated: fc.constantFrom('2021-03-05', '2021-03-08'),
    })
    .map(({ release, ...own }) => row(release, own)),
  { selector: ({ release }) => release },
);

const there = (db: Database): Row[] => db.select().from(proposalReleases).orderBy(proposalReleases.id, proposalReleases.release).all();
const inOrder = (rows: readonly Row[]): Row[] => rows.toSorted((a, b) => a.id - b.id || (a.release < b.release ? -1 : 1));
/** How many rows were written while `work` ran. */
function written(db: Database, work: () => void): number {
  const changes = () => db.$client.prepare<[], number>('SELECT total_changes()').pluck().get() as number;
  const before = changes();
  work();
  return changes() - before;
}

test('whatever was there, the rows of a proposal are those that it is given, and those of others stay', () => {
  const db = freshDatabase();
  const other = row('release/2021-11', { id: 151 * 32 });
  replaceRows(db, proposalReleases, { id: other.id }, [other]);
  fc.assert(
    fc.property(anyRows, (rows) => {
      replaceRows(db, proposalReleases, { id }, rows);
      expect(there(db)).toEqual(inOrder([...rows, other]));
    }),
  );
});

test('a row that says what it said is not written again, and one that says something else is written once', () => {
  const db = freshDatabase();
  const rows = [row('release/2021-06'), row('release/2021-11')];
  expect(written(db, () => replaceRows(db, proposalReleases, { id }, rows))).toBe(2);
  expect(written(db, () => replaceRows(db, proposalReleases, { id }, rows))).toBe(0);
  expect(
    written(db, () => replaceRows(db, proposalReleases, { id }, [row('release/2021-06'), row('release/2021-11', { closed: true })])),
  ).toBe(1);
});
