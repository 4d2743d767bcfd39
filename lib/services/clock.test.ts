import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildView } from '#components/lifecycle/build-view.ts';
import { type Database, openDatabase } from '#db/client.ts';
import { commit } from '#db/commit.ts';
import { databaseFile, holdDatabase } from '#db/index.ts';
import { read } from '#db/log.ts';
import { migrate } from '#db/migrate.ts';
import { nextDeadline } from '#db/queries/freshness.ts';
import { readHome } from '#db/queries/home.ts';
import { readProposal } from '#db/queries/proposal.ts';
import { listRegister, wholeRegister } from '#db/queries/register.ts';
import { rebuildIfOld } from '#db/rebuild.ts';
import type { Book } from '#db/schema/log.ts';
import { listVault } from '#db/vault.ts';
import { verify } from '#db/verify.ts';
import { englandAndWales } from '#lib/process/calendar/working-days.ts';
import { defaultSettings } from '#lib/process/settings.ts';
import { happened } from '#lib/process/testing.ts';
import { freshness } from '#lib/server/freshness.ts';
import { tick } from './clock.ts';

const recorded = '2021-04-14T09:00:00.000Z';
let folder: string;
let db: Database;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clock-'));
  db = holdDatabase(openDatabase(databaseFile(folder)));
  migrate(db);
  rebuildIfOld(db);
});
afterEach(() => {
  db.$client.close();
  rmSync(folder, { recursive: true });
});

/** A proposal whose notice of withdrawal was given on 14 April 2021: it can be adopted until the end of 28 April. */
async function withdrawn(number: number, book: Book = 'register'): Promise<string> {
  const stream = `proposal/${number}`;
  const slug = `proposal-${number}`;
  const identity = { number, suffix: null, regime: '2018', title: `Proposal ${number}`, slug };
  const events = [
    happened('raised', '2021-01-14', identity),
    happened('withdrawn-by-proposer', '2021-04-13', { reason: 'No longer needed.', resumeStage: 'development' }),
    happened('withdrawal-notified', '2021-04-14', { adoptDeadline: '2021-04-28' }),
  ];
  const claims = [{ kind: 'slug', key: slug, value: stream }];
  expect(await commit(db, { book, events: events.map((event) => ({ stream, event })), claims }, recorded)).toMatchObject({ ok: true });
  return stream;
}

const last = (stream: string, book: Book = 'register') => read(db, book, stream).at(-1);
const lastMoment = '2021-04-28T22:59:59.999Z';
const next = '2021-04-28T23:00:00.000Z';

describe('WITHDRAW-11: a window that nobody used ends by time alone', () => {
  test('it is open to the last moment of 28 April in London, and closed from the first of 29 April', async () => {
    const stream = await withdrawn(201);
    expect(await tick(lastMoment)).toEqual({ events: 0, proposals: 0 });
    expect(await tick(next)).toEqual({ events: 1, proposals: 1 });
    expect(last(stream)).toMatchObject({
      type: 'adoption-window-expired',
      actor: 'clock',
      rule: 'WITHDRAW-11',
      effective: { on: '2021-04-29' },
      recorded: next,
    });
    expect(await tick(next)).toEqual({ events: 0, proposals: 0 });
  });

  test('who is to be told of it is told once, in the same moment', async () => {
    const organisation = { id: 'organisation/a', name: 'A Party', kind: 'party', category: 'small-supplier', categoryPrinted: null };
    const recorded = happened('organisation-recorded', '2021-01-01', organisation);
    const vault = [{ kind: 'contact' as const, key: 'organisation/a', value: { email: 'a@party.example', telephone: null } }];
    const known = await commit(
      db,
      { book: 'register', events: [{ stream: 'directory', event: recorded }], vault },
      '2021-04-13T09:00:00.000Z',
    );
    expect(known).toMatchObject({ ok: true });
    const stream = await withdrawn(201);
    await tick(next);
    await tick(next);
    expect(listVault(db, 'mail-record').map(({ value }) => value)).toMatchObject([{ to: 'a@party.example', about: stream, state: 'kept' }]);
  });

  test('after a fortnight without a server it is recorded late, with the day on which it came about; in practice as in the register', async () => {
    const streams = [await withdrawn(201), await withdrawn(202)];
    await withdrawn(203, 'practice');
    expect(await tick('2021-05-12T08:00:00.000Z')).toEqual({ events: 3, proposals: 3 });
    for (const stream of streams)
      expect(last(stream)).toMatchObject({ effective: { on: '2021-04-29' }, recorded: '2021-05-12T08:00:00.000Z' });
    expect(last('proposal/203', 'practice')).toMatchObject({ type: 'adoption-window-expired', effective: { on: '2021-04-29' } });
  });
});

describe('Two servers on one file', () => {
  const run = () => {
    const begin = new URL('../../scripts/begin.mjs', import.meta.url).pathname;
    const child = spawn(process.execPath, [begin, 'clock'], { env: { ...process.env, DATA_DIR: folder } });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    const ended = new Promise<string>((resolve) => child.once('close', () => resolve(said)));
    return { child, ended };
  };

  test('record each thing once, also where one of them is killed in the middle', { timeout: 180_000 }, async () => {
    const streams = [];
    for (let n = 201; n <= 320; n += 1) streams.push(await withdrawn(n));
    const [first, second] = [run(), run()];
    const ends = () => db.$client.prepare("SELECT count(*) FROM log WHERE type = 'adoption-window-expired'").pluck().get() as number;
    while (ends() < 5) await new Promise((resolve) => setTimeout(resolve, 5));
    first.child.kill('SIGKILL');
    await first.ended;
    expect(await second.ended).toBe('');
    expect(await run().ended).toBe('');
    for (const stream of streams)
      expect(read(db, 'register', stream).filter(({ type }) => type === 'adoption-window-expired')).toHaveLength(1);
    expect(verify(db).map(({ fault }) => fault)).toEqual([null, null]);
  });
});

describe('Before the clock has recorded it', () => {
  test('pages kept for readers are out of date at the moment at which a window ends, in practice too', async () => {
    await withdrawn(203, 'practice');
    let moment = Date.parse(lastMoment) - 1000;
    const fresh = freshness(databaseFile(folder), () => moment);
    const before = fresh.state();
    moment = Date.parse(next);
    expect(fresh.state()).not.toBe(before);
    fresh.close();
    expect(nextDeadline(db, recorded)).toBe(lastMoment);
  });

  test('the front page and the register’s rows show it closed', async () => {
    await withdrawn(201);
    expect(readHome('2021-04-28').windows).toMatchObject([{ day: '2021-04-28', proposal: { reference: 'DP201' } }]);
    expect(readHome('2021-04-29').windows).toEqual([]);
    expect(listRegister(wholeRegister).rows).toMatchObject([{ stage: 'withdrawn', closed: true, nextDate: null }]);
  });

  test('the page of the proposal shows it closed, a look at the day before shows it open, and its entries are those that are recorded', async () => {
    await withdrawn(201);
    const place = {
      today: '2021-04-29',
      now: next,
      register: '/modifications',
      practice: false,
      site: '',
      settings: defaultSettings,
      calendar: englandAndWales,
      practisable: false,
    };
    const shown = (asOf?: string) => {
      const read = readProposal('proposal-201', asOf ? { asOf } : {});
      if (!read) throw new Error('It is not on record');
      const helpdesk = { email: '', telephone: '' };
      return buildView(read, { ...place, helpdesk, asked: asOf ? { asOf } : {} }).proposal;
    };
    expect(shown()).toMatchObject({ stage: 'withdrawn', lastEntry: 3, lastRecorded: recorded });
    expect(shown().events).toHaveLength(3);
    expect(shown('2021-04-28').stage).toBe('withdrawal-notice');
  });

  test('the front page shows no window of practice', async () => {
    await withdrawn(203, 'practice');
    expect(readHome('2021-04-20').windows).toEqual([]);
  });
});
