import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What the build is made from. The historic register is read by the import, so its data is not among it. */
const sources = [
  'app',
  'components',
  'content',
  'db',
  'lib',
  'pages',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const without = /(?:\.test\.tsx?$|^db\/(?:history\/(?:data|practice)|migrations)\/)/;

/** Changes with every change of what the build is made from, and with the platform. The keys are not in it: those of the running site count. */
export function fingerprint(root: string): string {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}
`);
  for (const file of sources.flatMap((source) => filesOf(join(root, source))).sort()) {
    const path = relative(root, file).split('\\').join('/');
    if (without.test(path)) continue;
    hash.update(`${path}\n`).update(readFileSync(file)).update('\n');
  }
  return hash.digest('hex');
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
