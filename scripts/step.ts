import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';

export const root = join(import.meta.dirname, '..');

export type Step = { name: string; run: string[]; env?: Record<string, string> };

/** Runs a tool of this project's under this Node. What it says is shown as it comes, or, with `quietly`, once it is done. True where it was content. */
export async function step({ name, run, env }: Step, { quietly = false } = {}): Promise<boolean> {
  const started = Date.now();
  const [program = '', ...args] = run;
  const file = program === 'node' ? process.execPath : join(root, 'node_modules', '.bin', program);
  const child = spawn(file, args, {
    cwd: root,
    env: {
      ...process.env,
      PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
      ...(quietly || !process.stdout.isTTY ? { NO_COLOR: '1' } : {}),
      ...env,
    },
    stdio: ['ignore', quietly ? 'pipe' : 'inherit', quietly ? 'pipe' : 'inherit'],
  });
  const said: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve(status ?? 1));
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (code !== 0) process.stdout.write(Buffer.concat(said));
  console.log(`${code === 0 ? 'fine  ' : 'FAILED'}  ${name} (${seconds} s)`);
  return code === 0;
}
