import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

export type Ended = { code: number | null; said: string };
export type Server = { origin: string; folder: string; said: () => string; stop: (signal?: NodeJS.Signals) => Promise<Ended> };
export type Received = { status: number; headers: Record<string, string>; body: Buffer };

/** A data folder of its own. */
export const dataFolder = (): string => mkdtempSync(join(tmpdir(), 'sec-register-serve-'));
export const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Runs a program of this project until it ends. */
export function run(args: string[], env: Record<string, string>): Promise<Ended> {
  const child = launch(args, env);
  return ended(child, collect(child));
}

/** The real server as its own process, ready to be asked. Throws what it said where it ended instead. `project`: in which folder, where it is a copy of this one. */
export async function serve(port: number, env: Record<string, string> = {}, project = root): Promise<Server> {
  const folder = env.DATA_DIR ?? dataFolder();
  const origin = `http://localhost:${port}`;
  const child = launch(['scripts/begin.mjs', 'start'], { PORT: String(port), SITE_URL: origin, DATA_DIR: folder, ...env }, project);
  const said = collect(child);
  const end = ended(child, said);
  while (!(await ready(origin))) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}: ${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    return end;
  };
  return { origin, folder, said, stop };
}

/** One request as it is on the wire: nothing followed, nothing unpacked, and no header that was not asked for. */
export function ask(
  origin: string,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Received> {
  const { port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sent = request({ host: 'localhost', port, path, method, headers, agent: false }, (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('end', () =>
        resolve({ status: res.statusCode ?? 0, headers: res.headers as Record<string, string>, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** As an operator would start it: what the test runner sets about colours stays out of it, since Node warns where two settings disagree. */
function launch(args: string[], env: Record<string, string>, cwd = root): ChildProcess {
  const { FORCE_COLOR: _, NO_COLOR: __, ...inherited } = process.env;
  return spawn(process.execPath, args, { cwd, env: { ...inherited, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
}

function collect(child: ChildProcess): () => string {
  let said = '';
  const hear = (chunk: Buffer) => {
    said += chunk;
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  return () => said;
}

const ended = (child: ChildProcess, said: () => string): Promise<Ended> =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said: said() }));
  });

const ready = (origin: string): Promise<boolean> =>
  ask(origin, '/readyz').then(
    ({ status }) => status === 200,
    () => false,
  );
