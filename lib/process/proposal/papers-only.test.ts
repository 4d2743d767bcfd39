import { expect, test } from 'vitest';
import { holdDatabase } from '../../../db/index.ts';
import { readProposal } from '../../../db/queries/proposal.ts';
import { databaseWithHistory } from '../../../db/testing.ts';
import { actsFor } from '../acts-for.ts';
import { knownFromPapers } from './papers-only.ts';
import { at, cast, contextOf, inStage, raise, refusalOf } from './testing.ts';

const imported = inStage('refinement', '2018', { imported: true }, { acted: false });

test('STAGE-19: what only papers tell of refuses every act, whoever asks, before anything else is said', () => {
  for (const by of Object.values(cast))
    expect(refusalOf('set-timetable', imported, { by, on: '2026-11-22' })).toMatch(
      /is known from papers, and its record ends on .*: no act is taken/,
    );
  const offered = actsFor({ proposal: imported, actor: cast.panel, context: contextOf(), now: at('2026-11-22') });
  expect(new Set(offered.map(({ refusal }) => refusal?.rule))).toEqual(new Set(['STAGE-19']));
});

test('STAGE-19: not what was raised here, was acted on here, or is made up', () => {
  expect(knownFromPapers(raise())).toBeNull();
  expect(knownFromPapers({ ...imported, formal: { ...imported.formal, acted: true } })).toBeNull();
  expect(knownFromPapers({ ...imported, series: 'copy' })).toBeNull();
});

test('STAGE-19: MP147 says when its record ends', async () => {
  holdDatabase(await databaseWithHistory());
  const mp147 = readProposal('smki-full-extract')?.proposal;
  expect(mp147 && knownFromPapers(mp147)?.reason).toBe(
    'MP147 is known from papers, and its record ends on 5 March 2021: no act is taken on it here. A practice copy can be used instead.',
  );
});
