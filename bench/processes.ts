import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

/** The flags of Node that `npm start` gives, so that memory is measured as it is used. */
const startCommand = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')).scripts.start as string;
const flags = startCommand.split(' ').filter((word) => word.startsWith('--'));

export type Served = { origin: string; memory(): Promise<number>; pin(one: boolean): void; stop(): Promise<void> };

/** Whether a process can be held on one core, so that server and load do not push each other around. */
export const pins = cpus().length > 1 && !spawnSync('taskset', ['--version']).error;

/** Starts one of this folder's servers in a process of its own and waits until it answers. */
export async function serve(script: 'serve.ts' | 'raw.ts', port: number, env: Record<string, string>): Promise<Served> {
  const child = fork(join(import.meta.dirname, script), {
    execArgv: script === 'serve.ts' ? flags : [],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'silent',
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(port),
      SITE_URL: `http://localhost:${port}`,
      ...env,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await heard(child, (message) => message === 'ready');
  return {
    origin: `http://127.0.0.1:${port}`,
    async memory() {
      const answer = heard(child, (message) => typeof message === 'object');
      child.send('memory');
      return ((await answer) as { rss: number }).rss;
    },
    /** All of its threads on the first core, which the load then leaves alone, or free again. */
    pin(one) {
      if (pins) spawnSync('taskset', ['-acp', one ? '0' : `0-${cpus().length - 1}`, String(child.pid)]);
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}

function heard(child: ChildProcess, wanted: (message: unknown) => boolean): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const listen = (message: unknown) => {
      if (!wanted(message)) return;
      child.off('message', listen);
      resolve(message);
    };
    child.on('message', listen);
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it was ready`)));
  });
}
