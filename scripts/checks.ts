import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, step } from './step.ts';

/** Where the unit tests leave their counts, for the sum at the end of `npm test`. */
export const unitReport = join(root, 'test-results', 'unit.json');

/** Types, lint, arrows and the tests of the rules: the fast part, without a browser; `everything`: the tests of routes too. True where all is fine. */
export async function check({ everything = false } = {}): Promise<boolean> {
  // The types of images and style sheets, which Next writes and nobody commits.
  if (!existsSync(join(root, 'next-env.d.ts'))) await step({ name: 'types of the framework', run: ['next', 'typegen'] }, { quietly: true });
  const [types, lint] = await Promise.all([
    step({ name: 'types', run: ['tsc', '--noEmit'] }, { quietly: true }),
    step({ name: 'lint and format', run: ['biome', 'ci', '.'] }, { quietly: true }),
  ]);
  const unit = await step({
    name: everything ? 'arrows, unit tests and routes' : 'arrows and unit tests',
    run: [
      'vitest',
      'run',
      ...(everything ? [] : ['--project', 'rules']),
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
  });
  return types && lint && unit;
}
