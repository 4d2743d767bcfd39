import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { beforeAll, expect, test } from 'vitest';
import config from './.dependency-cruiser.ts';

let result: ICruiseResult;

beforeAll(async () => {
  const folders = ['app', 'components', 'db', 'lib', 'pages', 'scripts', 'e2e', 'server.ts'];
  const { output } = await cruise(folders, { ...config.options, ruleSet: { forbidden: config.forbidden }, validate: true }, undefined, {
    tsConfig: extractTSConfig('tsconfig.json'),
  });
  result = output as ICruiseResult;
});

test('the arrows were looked for in modules that were read, TypeScript and all', () => {
  const sources = result.modules.map((module) => module.source);
  expect(sources).toContain('lib/process/decide.ts');
  expect(sources).toContain('app/layout.tsx');
  expect(sources.length).toBeGreaterThan(150);
  expect(result.summary.totalDependenciesCruised).toBeGreaterThan(sources.length);
});

test('a broken arrow would be seen: the pages do ask the database', () => {
  const page = result.modules.find((module) => module.source === 'app/page.tsx');
  expect(page?.dependencies.map((dependency) => dependency.resolved)).toContain('db/queries/home.ts');
});

test('nothing imports against the arrows', () => {
  const broken = result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  expect(broken).toEqual([]);
});
