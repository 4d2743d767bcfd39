import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import HomePage from '#app/page.tsx';
import { commit } from '#db/commit.ts';
import { importHistory } from '#db/history/import.ts';
import { holdDatabase } from '#db/index.ts';
import { readMetrics } from '#db/queries/metrics.ts';
import { rebuild } from '#db/rebuild.ts';
import { databaseWithHistory, freshDatabase } from '#db/testing.ts';
import { GET } from './[table]/route.ts';
import Page from './page.tsx';
import { leadsTo, madeUp } from './testing.ts';

type Db = Awaited<ReturnType<typeof databaseWithHistory>>;
const page = () => renderToStaticMarkup(Page());
const csv = async (table: string) => (await GET(new Request('http://localhost/'), { params: Promise.resolve({ table }) })).text();

type Entry = {
  stream: string;
  position: number;
  type: string;
  effective: { on?: string; from?: string | null; to?: string | null };
  data: Record<string, unknown>;
};
const exact = ({ effective: { on, from, to } }: Entry): string | null => on ?? (from && from === to ? from : null);
const last = ({ effective: { on, to, from } }: Entry): string => on ?? to ?? from ?? '9999-12-31';
const daysOf = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The figures worked out again from the bytes of the log alone. */
function recomputed(db: Db) {
  const rows = db.$client
    .prepare("SELECT stream, position, body FROM log WHERE book = 'register' AND stream LIKE 'proposal/%' ORDER BY position")
    .all() as { stream: string; position: number; body: string }[];
  const streams = Map.groupBy(
    rows.map(({ stream, position, body }): Entry => ({ ...JSON.parse(body), stream, position })),
    ({ stream }) => stream,
  );
  const stages: Record<string, number[]> = {};
  const turns: Record<string, number> = {};
  const turnout: Record<string, { ballots: number; seats: number; cast: number }> = {};
  const undated = { stays: 0, 'sent-back': 0, withdrawn: 0, adopted: 0 };
  for (const entries of streams.values()) {
    const [first, ...rest] = entries as [Entry, ...Entry[]];
    const told = [first, ...rest.sort((a, b) => last(a).localeCompare(last(b)) || a.position - b.position)];
    const path = told.findLast(({ type, data }) => typeof data.path === 'string' && type !== 'result-published')?.data.path ?? null;
    let at = null as { stage: string; since: string | null } | null;
    let resumes = '';
    for (const entry of told) {
      const day = exact(entry);
      const next = leadsTo(entry, at?.stage ?? null, resumes);
      if (entry.type === 'withdrawn-by-proposer') resumes = at?.stage ?? '';
      if (entry.type === 'result-published') {
        const year = `body/change-board ${last(entry).slice(0, 4)}`;
        const cell = turnout[year] ?? { ballots: 0, seats: 0, cast: 0 };
        turnout[year] = cell;
        const { seats, solutions } = entry.data as { seats: number; solutions: { votes: { seat: string }[] }[] };
        cell.ballots += 1;
        cell.seats += seats;
        cell.cast += new Set(solutions.flatMap(({ votes }) => votes.map(({ seat }) => seat))).size;
      }
      if (next === null || next === at?.stage) continue;
      const gone = ['withdrawal-received', 'withdrawal-notice', 'withdrawn'];
      const turn =
        entry.type === 'adopted'
          ? 'adopted'
          : entry.type === 'sent-back'
            ? 'sent-back'
            : gone.includes(next) && !gone.includes(at?.stage ?? '')
              ? 'withdrawn'
              : null;
      if (turn && day) turns[`${turn} ${day.slice(0, 4)}`] = (turns[`${turn} ${day.slice(0, 4)}`] ?? 0) + 1;
      else if (turn) undated[turn] += 1;
      if (at && at.stage !== 'unknown') {
        const key = `${at.stage} ${path} ${day?.slice(0, 4)}`;
        if (at.since && day) stages[key] = [...(stages[key] ?? []), daysOf(at.since, day)];
        else undated.stays += 1;
      }
      at = { stage: next, since: day };
    }
  }
  return { stages, turns, turnout, undated };
}

let db: Db;
beforeAll(async () => {
  db = holdDatabase(await databaseWithHistory());
  expect(await commit(db, { book: 'register', events: madeUp() }, '2026-11-20T10:00:00.000Z')).toMatchObject({ ok: true });
  expect(await importHistory(db, 'practice', 'db/history/practice', '2026-11-20T10:00:00.000Z')).toMatchObject({ ok: true });
});

describe('every figure is what the log gives when it is worked out again', () => {
  test('days in each stage by path and year', () => {
    const { stages, undated } = readMetrics();
    const again = recomputed(db);
    const expected = Object.entries(again.stages).map(([key, days]) => [
      key,
      { stays: days.length, days: days.reduce((a, b) => a + b, 0), shortest: Math.min(...days), longest: Math.max(...days) },
    ]);
    expect(expected.length).toBeGreaterThan(30);
    const read = stages.map(({ stage, path, year, ...figures }) => [`${stage} ${path} ${year}`, figures]);
    expect(Object.fromEntries(read)).toEqual(Object.fromEntries(expected));
    expect(again.undated.stays).toBeGreaterThan(2);
    expect(undated.stays).toBe(again.undated.stays);
  });

  test('turnout by body and year, a ballot on two solutions once, without the practice book', () => {
    const { turnout } = readMetrics();
    const again = recomputed(db).turnout;
    expect(Object.keys(again).length).toBeGreaterThan(1);
    expect(Object.fromEntries(turnout.map(({ body, year, ...figures }) => [`${body} ${year}`, figures]))).toEqual(again);
  });

  test('sent back, withdrawn and adopted by year', () => {
    const { turns, undated } = readMetrics();
    const again = recomputed(db);
    for (const turn of ['sent-back', 'withdrawn', 'adopted'])
      expect(Object.keys(again.turns).some((key) => key.startsWith(turn))).toBe(true);
    expect(Object.fromEntries(turns.map(({ turn, year, count }) => [`${turn} ${year}`, count]))).toEqual(again.turns);
    expect({ stays: undated.stays, ...undated.turns }).toEqual(again.undated);
  });

  test('and a rebuild changes none of them', () => {
    const before = readMetrics();
    rebuild(db);
    expect(readMetrics()).toEqual(before);
  });
});

describe('the page and its downloads', () => {
  test('show the same numbers', async () => {
    const { stages, turnout, turns } = readMetrics();
    const html = page();
    const lines = (await csv('stages.csv')).trim().split('\r\n');
    expect(lines).toHaveLength(stages.length + 2);
    expect((await csv('turnout.csv')).trim().split('\r\n')).toHaveLength(turnout.length + 1);
    expect((await csv('turns.csv')).trim().split('\r\n')).toHaveLength(turns.length + 4);
    for (const { seats, cast } of turnout) expect(html).toContain(`${cast} of ${seats}`);
    for (const { longest } of stages) expect(html).toContain(String(longest));
    expect(html).toMatch(/\d+ finished stays are left out: no source gives the day/);
  });
  test('there is no other table', async () => {
    expect((await GET(new Request('http://localhost/'), { params: Promise.resolve({ table: 'constructor' }) })).status).toBe(404);
  });
  test('an empty register has nothing to count, and says so', async () => {
    holdDatabase(freshDatabase());
    const html = page();
    for (const words of [
      'No finished stay with both its days is on record.',
      'No result of a vote is on record.',
      'No day of any of them is on record.',
    ])
      expect(html).toContain(words);
    expect(html).not.toContain('<svg');
    expect(html).not.toMatch(/NaN|Infinity|are left out|Left out/);
  });
});

test('the front page leads to the figures', async () => {
  holdDatabase(await databaseWithHistory());
  expect(renderToStaticMarkup(HomePage())).toContain('href="/data/metrics"');
});
