import { expect, test } from 'vitest';
import { solutionVersions } from './solution-versions.ts';
import { cast, inStage, take } from './testing.ts';

test('RIGHT-11: a new version of the solution takes the place of the one before, which stays readable with its day', () => {
  const publish = (on: string, version: string, text: string) => ({ by: cast.proposer, on, input: { version, text } });
  const first = take('publish-solution', inStage('refinement'), publish('2021-03-03', '0.1', 'By e-mail.'));
  const second = take('publish-solution', first, publish('2021-03-10', '0.2', 'By e-mail, at once.'));
  expect(second.solutions.map(({ version }) => version)).toEqual(['0.2']);
  expect(solutionVersions(second).map(({ key, version, date, sections }) => [key, version, date, sections[0]?.text])).toEqual([
    ['solution-proposed', '0.1', '2021-03-03', 'By e-mail.'],
    ['solution-proposed', '0.2', '2021-03-10', 'By e-mail, at once.'],
  ]);
});
