import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../db/migrate.ts';
import { fingerprint } from './fingerprint.ts';

const root = join(import.meta.dirname, '..');
const mark = join(root, '.next', 'fingerprint');

/** Builds the pages where their sources changed since the last build, and shows how long that has been going on. */
export async function buildIfChanged(): Promise<void> {
  const wanted = fingerprint(root);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  rmSync(mark, { force: true });
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  console.log('Building the pages, which takes about half a minute …');
  const shown = setInterval(
    () => (process.stdout.isTTY ? process.stdout.write(`\r${seconds()} s`) : console.log(`… ${seconds()} s`)),
    process.stdout.isTTY ? 1000 : 10_000,
  );
  const { code, said } = await nextBuild().finally(() => clearInterval(shown));
  if (code !== 0) {
    console.error(said.trim());
    throw new CannotStart('The pages could not be built: what went wrong is above.');
  }
  writeFileSync(mark, wanted);
  console.log(`${process.stdout.isTTY ? '\r' : ''}Built in ${seconds()} s.`);
}

function nextBuild(): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, [join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk;
    });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', stop);
      resolve({ code: code ?? 1, said });
    });
  });
}
