import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const project = import.meta.dirname;
const files: Record<string, string> = {
  'components/no-type.tsx': 'export const Bad = () => <button>Send</button>;\n',
  'components/no-key.tsx': 'export const Bad = ({ all }: { all: string[] }) => all.map((one) => <p>{one}</p>);\n',
  'lib/any.ts': 'export const bad: any = 1;\n',
  'lib/import.ts': "import { join } from 'node:path';\n",
  'app/raw.tsx': "export const Bad = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />;\n",
  'lib/good.ts': 'export const good = 1;\n',
};

let folder: string;
let findings: string[];

/** The linter, with this project's settings, over a folder of its own: git has no say there. What package.json names switches React's rules on. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'));
  const settings = JSON.parse(readFileSync(join(project, 'biome.json'), 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...settings, $schema: undefined, vcs: { enabled: false } }));
  copyFileSync(join(project, 'package.json'), join(folder, 'package.json'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const biome = join(project, 'node_modules', '.bin', 'biome');
  const { stdout } = spawnSync(biome, ['lint', '--reporter=github', '.'], { cwd: folder, encoding: 'utf8' });
  findings = stdout.split('\n').filter((line) => line.startsWith('::'));
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['a11y/useButtonType', 'components/no-type.tsx'],
  ['correctness/useJsxKeyInIterable', 'components/no-key.tsx'],
  ['suspicious/noExplicitAny', 'lib/any.ts'],
  ['correctness/noUnusedImports', 'lib/import.ts'],
  ['security/noDangerouslySetInnerHtml', 'app/raw.tsx'],
])('the rule %s is on: the linter finds it broken in %s', (rule, file) => {
  expect(findings.filter((line) => line.includes(`lint/${rule}`) && line.includes(file))).toHaveLength(1);
});

test('a good file is let pass: the linter does not refuse everything', () => {
  expect(findings.filter((line) => line.includes('lib/good.ts'))).toEqual([]);
});
