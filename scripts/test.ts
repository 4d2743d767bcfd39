import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { check, unitReport } from './checks.ts';
import { ensureChromium } from './chromium.ts';
import { command } from './sentence.ts';
import { root, step } from './step.ts';

const journeyReport = join(root, 'test-results', 'journeys.json');

/** `npm test`: everything that CI runs. */
await command(async () => {
  for (const report of [unitReport, journeyReport]) rmSync(report, { force: true });
  const fine = [await check({ everything: true }), await step({ name: 'nothing unused', run: ['knip'] }, { quietly: true })];
  const env = { CHROMIUM_PATH: ensureChromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: journeyReport };
  if (await step({ name: 'build', run: ['node', 'scripts/begin.mjs', 'build'] }))
    fine.push(await step({ name: 'journeys', run: ['playwright', 'test', '--reporter=list,json'], env }));
  else fine.push(false);
  const { passed, failed } = counted();
  console.log(`${passed} passed, ${failed} failed`);
  if (fine.includes(false) || failed > 0 || passed === 0) process.exitCode = 1;
});

/** What both runners counted; a journey that passed only at a second try passed. */
function counted(): { passed: number; failed: number } {
  const unit = read<{ numPassedTests: number; numFailedTests: number }>(unitReport);
  const journeys = read<{ stats: { expected: number; flaky: number; unexpected: number } }>(journeyReport)?.stats;
  return {
    passed: (unit?.numPassedTests ?? 0) + (journeys?.expected ?? 0) + (journeys?.flaky ?? 0),
    failed: (unit?.numFailedTests ?? 0) + (journeys?.unexpected ?? 0),
  };
}

function read<T>(file: string): T | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null;
}
