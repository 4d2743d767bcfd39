import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '../db/client.ts';
import { holdDatabase } from '../db/index.ts';
import { migrate } from '../db/migrate.ts';
import { listRegister, wholeRegister } from '../db/queries/register.ts';
import { rebuild } from '../db/rebuild.ts';
import { acts, type Prepared, prepare } from './acts.ts';
import { everDifferentFilters, everDifferentSearches, fresh, pages } from './addresses.ts';
import { type Balloting, ballots, prepareBallots } from './ballots.ts';
import { cached } from './cached.ts';
import { type Consulting, consultations, prepareConsultations } from './consultations.ts';
import { generate } from './generate.ts';
import { growth } from './growth.ts';
import { asking, at, type Load, load, loader, timed } from './load.ts';
import { pins, type Served, serve } from './processes.ts';
import { report, row } from './report.ts';

/** `npm run bench`: every figure beside a raw Node server that sends the same bytes. `-- --quick` is a short look with fewer proposals and hits, `-- --size=10000` the figures of one size, with either `-- --people` only what people do (acts, responses, votes), `-- --cached` only finished pages. */
const quick = process.argv.includes('--quick');
const peopleAlone = process.argv.includes('--people');
const cachedAlone = process.argv.includes('--cached');
const only = Number(process.argv.find((word) => word.startsWith('--size='))?.slice('--size='.length) ?? 0);
const sizes = only ? [only] : quick ? [1000] : [1000, 10_000, 100_000];
const comparing = sizes.length === 3 && !peopleAlone && !cachedAlone;
const seconds = quick ? 2 : 3;
/** Server and senders agree on what the site is called and on the key that seals sessions. */
const site = 'http://localhost:3390';
process.env.SITE_URL = site;
process.env.AUTH_SECRET ??= randomBytes(33).toString('base64');
const gzip = { 'Accept-Encoding': 'gzip' };

report.start(
  `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, load by ${loader}${pins ? ', cached pages with server and load on a core each' : ''}`,
);
/** The folders of 10,000 and 100,000 proposals, for the comparison at the end. */
const compared: string[] = [];
try {
  for (const size of sizes) await measure(size);
  const [small, large] = compared;
  if (small && large) await growth(small, large);
} finally {
  for (const folder of compared) rmSync(folder, { recursive: true, force: true });
}
report.end(quick || only || peopleAlone || cachedAlone ? null : join(import.meta.dirname, '..', 'BENCHMARKS.md'));

async function measure(size: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const name = size.toLocaleString('en-GB');
  try {
    const prepared = await fill(folder, size, name);
    if (!peopleAlone) await cached(folder, name, quick ? { pairs: 1, seconds: 1, rounds: 2 } : {});
    if (cachedAlone) return;
    const served = await serve('serve.ts', 3390, { DATA_DIR: folder });
    try {
      if (!peopleAlone) await uncached(served.origin, name);
      if (prepared) {
        await acts(served.origin, site, prepared.acting, name);
        await consultations(served.origin, site, prepared.consulting, name);
        await ballots(served.origin, site, prepared.balloting, name);
      }
      if (peopleAlone) return;
      if (size >= 10_000 || quick) await different(served, name, size);
      if (size === 10_000 || quick) await memory(served, name);
    } finally {
      await served.stop();
    }
  } finally {
    if (comparing && size >= 10_000) compared.push(folder);
    else rmSync(folder, { recursive: true, force: true });
  }
}

/** The people, proposals, consultations and ballots of the benchmarks of acts, responses and votes, where this size has them. */
async function fill(
  folder: string,
  size: number,
  name: string,
): Promise<{ acting: Prepared; consulting: Consulting; balloting: Balloting } | null> {
  mkdirSync(folder, { recursive: true });
  const db = openDatabase(join(folder, 'register.db'));
  migrate(db);
  const imported = await took(() => generate(db, size));
  row(name, 'import (proposals a second)', Math.round((size / imported) * 1000).toString(), 'reported');
  const rebuilt = await took(() => rebuild(db));
  row(name, 'rebuild', `${(rebuilt / 1000).toFixed(1)} s`, 'reported');
  holdDatabase(db);
  const next = everDifferentSearches();
  const times = Array.from({ length: 100 }, () => {
    const words = new URL(next(), 'http://x').searchParams.get('q');
    const started = performance.now();
    listRegister({ ...wholeRegister, q: words });
    return performance.now() - started;
  }).sort((a, b) => a - b);
  row(
    name,
    'search, time in the database (median, p99)',
    `${at(times, 0.5).toFixed(1)} ms, ${at(times, 0.99).toFixed(1)} ms`,
    'under 15 ms',
  );
  const prepared = size === 10_000 || quick ? await filledFor(db, size) : null;
  db.$client.close();
  return prepared;
}

async function filledFor(db: Database, size: number): Promise<{ acting: Prepared; consulting: Consulting; balloting: Balloting }> {
  const acting = await prepare(db, size);
  const consulting = await prepareConsultations(db);
  return { acting, consulting, balloting: await prepareBallots(db, size, { login: 'analyst-0@bench.example', person: 'person/b0' }) };
}

/** Every page asked as if for the first time. */
async function uncached(origin: string, name: string): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (const address of Object.values(pages)) for (let i = 0; i < 3; i++) await timed(`${origin}${fresh(address, `warm${i}`)}`, agent);
  for (const [page, address] of Object.entries(pages)) {
    const times = [];
    for (let i = 0; i < (quick ? 10 : 25); i++) times.push(await timed(`${origin}${fresh(address, i)}`, agent));
    times.sort((a, b) => a - b);
    row(
      name,
      `${page}, uncached (median, p99)`,
      `${at(times, 0.5).toFixed(1)} ms, ${at(times, 0.99).toFixed(1)} ms`,
      page.startsWith('register') ? 'median under 20 ms' : 'reported',
    );
  }
  agent.destroy();
}

/** Filters and searches of which none is asked twice: from the first second on, in which a second process is started, and then with its help. */
async function different({ origin, memory: taken }: Served, name: string, size: number): Promise<void> {
  const filters = everDifferentFilters();
  const searches = everDifferentSearches();
  const ms = seconds * 2000;
  const told = ({ perSecond, p99 }: Load) => `${Math.round(perSecond)}/s, p99 ${p99.toFixed(0)} ms`;
  const filtersGoal = size === 10_000 ? '100/s, p99 under 250 ms' : 'reported';
  const crowd = await asking(() => origin + filters(), 16, 4 * ms);
  row(name, 'ever different filters, 16 connections, from the first moment on', told(crowd), filtersGoal);
  row(name, 'of these, the first seconds', told(crowd.first(ms)), 'reported');
  await asking(() => origin + searches(), 16, quick ? 500 : 2000);
  const goal = size >= 100_000 ? '60/s' : '100/s';
  row(name, 'ever different searches, 16 connections', told(await asking(() => origin + searches(), 16, ms)), goal);
  row(name, 'memory then, both processes', megabytes(await taken()), 'reported');
}

async function memory(served: Served, name: string): Promise<void> {
  const hits = quick ? 20_000 : 1_000_000;
  let done = 0;
  while (done < hits) done += (await load(`${served.origin}/modifications`, 16, seconds, gzip)).requests;
  row(name, `memory after ${done.toLocaleString('en-GB')} hits`, megabytes(await served.memory()), 'under 450 MB');
  const misses = quick ? 500 : 20_000;
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  let n = 0;
  const one = async () => {
    while (n < misses) await timed(`${served.origin}${fresh('/modifications', `miss${n++}`)}`, agent, gzip);
  };
  await Promise.all([one(), one(), one(), one()]);
  agent.destroy();
  row(name, `memory after ${misses.toLocaleString('en-GB')} misses`, megabytes(await served.memory()), 'under 700 MB');
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

async function took(work: () => void | Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
