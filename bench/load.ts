import { execFile, spawnSync } from 'node:child_process';
import { Agent, get } from 'node:http';
import { promisify } from 'node:util';
import { pins } from './processes.ts';

/** An address, and what is said with the question. */
type Asked = { url: string; headers?: Record<string, string> };

export type Load = { perSecond: number; p50: number; p99: number; requests: number };
/** A load with what the requests that were begun in its first milliseconds make of it. */
type Course = Load & { first(milliseconds: number): Load };

/** What makes the load: wrk where it is installed, else a client in this process, which is slower itself. Named in the output. */
export const loader: 'wrk' | 'node:http' = spawnSync('wrk', ['-v']).error ? 'node:http' : 'wrk';

/** Asks for one address over `connections` for `seconds`. Times in milliseconds. */
export async function load(url: string, connections: number, seconds: number, headers: Record<string, string> = {}): Promise<Load> {
  if (loader === 'node:http') return asking(() => url, connections, seconds * 1000, headers);
  const args = [
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    '--latency',
    ...Object.entries(headers).flatMap(([k, v]) => ['-H', `${k}: ${v}`]),
    url,
  ];
  const [command, ...rest] = pins ? ['taskset', '-c', '1', 'wrk', ...args] : ['wrk', ...args];
  return parse((await promisify(execFile)(command as string, rest)).stdout);
}

/** Asks for ever different addresses; never so many that the client is the limit. */
export async function asking(
  next: () => string,
  connections: number,
  milliseconds: number,
  headers: Record<string, string> = {},
): Promise<Course> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const asked: { begun: number; took: number }[] = [];
  const started = performance.now();
  const one = async () => {
    for (;;) {
      const begun = performance.now() - started;
      if (begun >= milliseconds) return;
      asked.push({ begun, took: await timed(next(), agent, headers) });
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  const within = performance.now() - started;
  agent.destroy();
  return {
    ...loadOf(asked, within),
    first: (ms) =>
      loadOf(
        asked.filter(({ begun }) => begun < ms),
        ms,
      ),
  };
}

function loadOf(asked: readonly { took: number }[], milliseconds: number): Load {
  const times = asked.map(({ took }) => took).sort((a, b) => a - b);
  return { perSecond: (times.length / milliseconds) * 1000, p50: at(times, 0.5), p99: at(times, 0.99), requests: times.length };
}

/** The time to the last byte of one request. Throws on an answer that is not 200: a benchmark of errors measures nothing. */
export function timed(url: string, agent: Agent, headers: Record<string, string> = {}): Promise<number> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (res) => {
      if (res.statusCode !== 200) return reject(new Error(`${url} answered ${res.statusCode}`));
      res
        .resume()
        .on('end', () => resolve(performance.now() - started))
        .on('error', reject);
    }).on('error', reject);
  });
}

/** Several questions asked in turns, so that a slow moment of the machine strikes all: the median of each. */
export async function inTurns<K extends string>(asked: Record<K, Asked>, rounds: number): Promise<Record<K, Load>> {
  const questions = Object.entries<Asked>(asked);
  const loads = new Map<string, Load[]>(questions.map(([name]) => [name, []]));
  for (let i = 0; i < rounds; i++) for (const [name, { url, headers }] of questions) loads.get(name)?.push(await load(url, 16, 1, headers));
  const median = (all: Load[]) => all.sort((a, b) => a.perSecond - b.perSecond)[Math.floor(all.length / 2)] as Load;
  return Object.fromEntries([...loads].map(([name, all]) => [name, median(all)])) as Record<K, Load>;
}

export const at = (sorted: number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

function parse(text: string): Load {
  const time = (label: string) => {
    const [, value, unit] = new RegExp(`${label}%\\s+([\\d.]+)(us|ms|s)`).exec(text) ?? [];
    return Number(value) * ({ us: 0.001, ms: 1, s: 1000 }[unit as string] ?? Number.NaN);
  };
  if (/Non-2xx/.test(text)) throw new Error(`wrk was answered with errors:\n${text}`);
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(text)?.[1]),
    p50: time('50'),
    p99: time('99'),
    requests: Number(/(\d+) requests in/.exec(text)?.[1]),
  };
}
