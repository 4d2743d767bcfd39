import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const left = new Set(['.git', 'data', 'node_modules', 'test-results']);

/** A copy of this project with its build, to be changed and built anew. Its libraries are the same files under a second name: a build follows no link out of its folder. */
export function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'sec-register-copy-'));
  for (const name of readdirSync(root))
    if (!left.has(name)) cpSync(join(root, name), join(copy, name), { recursive: true, verbatimSymlinks: true });
  sameFiles(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

function sameFiles(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [here, there] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) sameFiles(here, there);
    else if (entry.isSymbolicLink()) cpSync(here, there, { verbatimSymlinks: true });
    else link(here, there);
  }
}

/** Where the temporary folder is on another disk, a file has one name only. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    cpSync(from, to);
  }
}
