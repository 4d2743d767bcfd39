import { beforeAll, expect, test } from 'vitest';
import { londonDay } from '../../lib/process/calendar/london.ts';
import { lastDayOf } from '../../lib/process/day.ts';
import type { Database } from '../client.ts';
import { commit } from '../commit.ts';
import { holdDatabase } from '../index.ts';
import { read, streams } from '../log.ts';
import { databaseWithHistory } from '../testing.ts';
import { type ChangesQuery, eachChange, lastChange, listChanges } from './changes.ts';

let db: Database;
beforeAll(async () => {
  db = holdDatabase(await databaseWithHistory());
});

const everything: ChangesQuery = {
  ...{ from: '2016-01-01', to: '2026-12-31', by: 'effective', without: [] },
  ...{ q: null, stage: [], affects: [], initiator: null, page: 1 },
};
const ask = (query: Partial<ChangesQuery>) => [...eachChange({ ...everything, ...query })];
const entries = () =>
  streams(db, 'register')
    .filter((stream) => stream.startsWith('proposal/'))
    .flatMap((stream) => read(db, 'register', stream));
const positions = (list: { position: number }[]) => list.map(({ position }) => position).sort((a, b) => a - b);

test.each([
  ['2021-03-05', '2021-03-05'],
  ['2020-10-01', '2020-12-31'],
  ['2016-01-01', '2026-12-31'],
])('what took effect from %s to %s is what the histories of the proposals tell of these days', (from, to) => {
  const told = entries().filter(({ effective }) => lastDayOf(effective) >= from && lastDayOf(effective) <= to);
  expect(told.length).toBeGreaterThan(0);
  expect(positions(ask({ from, to }).map(({ event }) => event))).toEqual(positions(told));
});

test('what was recorded on a day is told by the London day of its moment', () => {
  const day = londonDay(entries()[0]?.recorded ?? '');
  const told = entries().filter(({ recorded }) => londonDay(recorded) === day);
  expect(positions(ask({ by: 'recorded', from: day, to: day }).map(({ event }) => event))).toEqual(positions(told));
  expect(ask({ by: 'recorded', from: '2016-01-01', to: '2016-12-31' })).toEqual([]);
});

test('the latest comes first, by pages of 100, and a page past the end is the last one', () => {
  const all = ask({});
  const days = all.map(({ event }) => lastDayOf(event.effective));
  expect(days).toEqual([...days].sort().reverse());
  const { changes, total, pages } = listChanges(everything);
  expect([changes.length, total, pages]).toEqual([100, all.length, Math.ceil(all.length / 100)]);
  expect(listChanges({ ...everything, page: 999 }).page).toBe(pages);
});

test('it is filtered like the register', () => {
  expect(new Set(ask({ q: 'MP147' }).map(({ proposal }) => proposal.reference))).toEqual(new Set(['MP147']));
  const whole = ask({});
  for (const filter of [{ affects: ['dcc'] }, { stage: ['withdrawn'] }, { initiator: 'dcc' }] satisfies Partial<ChangesQuery>[])
    expect(ask(filter).length, JSON.stringify(filter)).toBeLessThan(whole.length);
  expect(ask({ stage: ['withdrawn'] }).length).toBeGreaterThan(0);
  expect(ask({ q: 'zebra' })).toEqual([]);
});

test('entries of some types are left out where only acts are asked for', () => {
  const raised = ask({ without: [...new Set(entries().map(({ type }) => type))].filter((type) => type !== 'raised') });
  expect(new Set(raised.map(({ event }) => event.type))).toEqual(new Set(['raised']));
});

test('nothing of practice, and nothing between days that are the wrong way round', () => {
  expect(ask({ q: 'EX01' })).toEqual([]);
  expect(ask({ from: '2021-03-05', to: '2021-03-04' })).toEqual([]);
});

test('the last day of which the register tells is no later than today', () => {
  expect(lastChange('2021-03-06')).toBe('2021-03-05');
  expect(lastChange('2010-01-01')).toBeNull();
});

test('an entry that was put right since says by which', async () => {
  const before = read(db, 'register', 'proposal/147').find(({ type }) => type === 'summarised');
  const event = { v: 1, effective: { on: '2020-12-01' }, actor: 'person/p002', rule: null, source: null, corrects: before?.position ?? 0 };
  await commit(
    db,
    { book: 'register', events: [{ stream: 'proposal/147', event: { ...event, type: 'summarised', data: { text: 'Told better.' } } }] },
    '2021-05-01T09:00:00.000Z',
  );
  const list = ask({ q: 'MP147' });
  const correction = list.find(({ event }) => event.corrects === before?.position);
  expect(correction?.putRightBy).toBeNull();
  expect(list.find(({ event }) => event.position === before?.position)?.putRightBy).toBe(correction?.event.position);
});

test('the index by day is used, so that no list reads the whole log', () => {
  const plan = db.$client
    .prepare(
      "EXPLAIN QUERY PLAN SELECT position FROM log WHERE book = 'register' AND coalesce(json_extract(body, '$.effective.on'), json_extract(body, '$.effective.to'), json_extract(body, '$.effective.from'), '9999-12-31') BETWEEN '2021-01-01' AND '2021-02-01'",
    )
    .all() as { detail: string }[];
  expect(plan.map(({ detail }) => detail).join()).toContain('log_effective');
});
