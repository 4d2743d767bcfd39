import { expect, test } from 'vitest';
import { standingOfSolution, takenSolution } from './solution-standing.ts';
import { ballotOf, cast, inStage, take } from './testing.ts';

/** A result with the votes for and against the Proposed Solution, and against an Alternative where there is one. */
const voted = (proposed: [number, number], alternative?: [number, number]) => {
  const of = ([approve, reject]: [number, number]) => ballotOf(approve, reject, 12 - approve - reject, '2021-04-14');
  const ballot = of(proposed);
  const others = alternative ? of(alternative).solutions.map((one) => ({ ...one, key: 'a', label: 'Alternative Solution' })) : [];
  return take('publish-result', inStage('change-board', '2018', { converted: true, path: 'self-governance' }), {
    by: cast.secas,
    on: '2021-04-14',
    context: { ballot: { ...ballot, solutions: [...ballot.solutions, ...others] } },
  });
};

test('CB-10: of two that were approved the one with the larger majority is taken, and the other is approved, not preferred', () => {
  const both = voted([6, 4], [9, 2]);
  expect(['proposed', 'a', 'b'].map((key) => standingOfSolution(both, key))).toEqual(['not-preferred', 'taken', null]);
  expect(takenSolution(both)).toBe('Alternative Solution');
  const equal = voted([7, 4], [7, 4]);
  expect(['proposed', 'a'].map((key) => standingOfSolution(equal, key))).toEqual(['taken', 'not-preferred']);
});

test('CB-8: one that was not approved is rejected or without a majority; where there was one alone, none is named as taken', () => {
  const none = voted([4, 6], [5, 5]);
  expect(['proposed', 'a'].map((key) => standingOfSolution(none, key))).toEqual(['reject', 'no-majority']);
  expect(takenSolution(voted([7, 3]))).toBeNull();
});

test('before a result, and after a send-back that voids it, nothing is said', () => {
  const before = inStage('change-board', '2018', { converted: true, path: 'authority-determined' });
  expect(standingOfSolution(before, 'proposed')).toBeNull();
  const recommended = take('publish-result', before, {
    by: cast.secas,
    on: '2021-04-14',
    context: { ballot: ballotOf(7, 3, 2, '2021-04-14') },
  });
  expect(standingOfSolution(recommended, 'proposed')).toBe('taken');
  const back = take('send-back', recommended, { by: cast.authority, on: '2021-05-04', input: { steps: [{ step: 'Add analysis' }] } });
  expect(standingOfSolution(back, 'proposed')).toBeNull();
});
