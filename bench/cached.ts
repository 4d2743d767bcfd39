import { writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fresh, pages } from './addresses.ts';
import { inTurns, type Load, load, timed } from './load.ts';
import { type Served, serve } from './processes.ts';
import { row } from './report.ts';

const asked = ['register, default list', 'lifecycle page'];
const kinds = { plain: {}, gzip: { 'Accept-Encoding': 'gzip' } };
type Kind = keyof typeof kinds;
/** One answer, by us and by a raw Node server: over one connection, and over 16 in turns. */
type Pair = { one: Load; rawOne: Load; many: Load; rawMany: Load; rawPlain: Load };

/**
 * The same bytes from memory: by us, and by a raw Node server. `pairs` of fresh processes, since two runs of the very same program differ by up to a third of their speed for as long as they live; told is the middle pair, with
 * the range of all.
 * @param seconds how long one connection asks. @param rounds how often each is asked by 16, in turns.
 */
export async function cached(folder: string, name: string, { pairs = 3, seconds = 2, rounds = 3 } = {}): Promise<void> {
  const found = new Map<string, Pair[]>();
  let sizes: [string, Buffer][] = [];
  for (let i = 0; i < pairs; i += 1) {
    const served = await serve('serve.ts', 3392, { DATA_DIR: folder, HELPER: '0' });
    try {
      await warmed(served);
      sizes = [];
      for (const page of asked) {
        const url = `${served.origin}${pages[page]}`;
        const html = Buffer.from(
          await (await fetch(url, { headers: { 'Accept-Encoding': 'identity', Connection: 'close' } })).arrayBuffer(),
        );
        sizes.push([page, html]);
        for (const [kind, pair] of await beside(served, url, html, folder, seconds, rounds))
          found.set(`${page}, ${kind}`, [...(found.get(`${page}, ${kind}`) ?? []), pair]);
      }
    } finally {
      await served.stop();
    }
  }
  for (const [page, html] of sizes) {
    const goal = page.startsWith('register') ? 'at most 120 KB, 15 KB' : 'reported';
    row(name, `${page}, HTML`, `${(html.length / 1024).toFixed(1)} KB, ${(gzipSync(html).length / 1024).toFixed(1)} KB gzipped`, goal);
    for (const kind of Object.keys(kinds) as Kind[]) tell(name, page, kind, found.get(`${page}, ${kind}`) ?? []);
  }
}

/** As a site that has run for a while: hundreds of pages made before. */
async function warmed({ origin }: Served): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (let i = 0; i < 25; i += 1) for (const address of Object.values(pages)) await timed(`${origin}${fresh(address, `warm${i}`)}`, agent);
  agent.destroy();
}

async function beside(served: Served, url: string, html: Buffer, folder: string, seconds: number, rounds: number): Promise<[Kind, Pair][]> {
  const file = join(folder, 'raw.html');
  writeFileSync(file, html);
  const raw = await serve('raw.ts', 3391, { RAW_FILE: file });
  served.pin(true);
  raw.pin(true);
  try {
    const told: [Kind, Pair][] = [];
    for (const [kind, headers] of Object.entries(kinds) as [Kind, Record<string, string>][]) {
      await load(url, 16, 1, headers);
      const [one, rawOne] = [await load(url, 1, seconds, headers), await load(raw.origin, 1, seconds, headers)];
      const many = await inTurns({ many: { url, headers }, rawMany: { url: raw.origin, headers }, rawPlain: { url: raw.origin } }, rounds);
      told.push([kind, { one, rawOne, ...many }]);
    }
    return told;
  } finally {
    served.pin(false);
    await raw.stop();
  }
}

function tell(name: string, page: string, kind: Kind, pairs: Pair[]): void {
  /** The goal of a compressed answer is to be no slower than a raw server that compresses nothing. */
  const ratio = ({ many, rawMany, rawPlain }: Pair) => many.perSecond / (kind === 'gzip' ? rawPlain : rawMany).perSecond;
  const sorted = pairs.toSorted((a, b) => ratio(a) - ratio(b));
  const middle = sorted[Math.floor(sorted.length / 2)] as Pair;
  const [least, most] = [sorted[0] as Pair, sorted.at(-1) as Pair];
  const { one, rawOne, many, rawMany } = middle;
  row(
    name,
    `${page}, cached, ${kind}, 1 connection (p50, p99)`,
    `${one.p50.toFixed(2)} ms, ${one.p99.toFixed(2)} ms; raw ${rawOne.p50.toFixed(2)}, ${rawOne.p99.toFixed(2)}`,
    'p99 under 5 ms',
  );
  const toRaw = kind === 'gzip' ? `ratio ${(many.perSecond / rawMany.perSecond).toFixed(2)}, to raw plain` : 'ratio';
  row(
    name,
    `${page}, cached, ${kind}, 16 connections`,
    `${Math.round(many.perSecond)}/s; raw ${Math.round(rawMany.perSecond)}/s; ${toRaw} ${ratio(middle).toFixed(2)} (${ratio(least).toFixed(2)} to ${ratio(most).toFixed(2)}); p99 ${many.p99.toFixed(1)} ms`,
    kind === 'gzip' ? 'ratio to raw plain 1.0 or more' : 'ratio 0.8 or more',
  );
}
