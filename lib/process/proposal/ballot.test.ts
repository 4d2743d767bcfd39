import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byCategory,
  closingRefusal,
  outcomeOf,
  overallOutcome,
  preferredOf,
  quorumOf,
  spokenOutcome,
  tallyOf,
  voteRefusal,
} from './ballot.ts';
import { ballotOf } from './testing.ts';

const counted = (key: string, approve: number, reject: number) => {
  const tally = { approve, reject, abstain: 0 };
  return { key, tally, outcome: outcomeOf(tally) ?? ('no-majority' as const) };
};

describe('the Change Board’s ballot', () => {
  test('CB-2: the DCC’s seat does not vote', () =>
    expect(voteRefusal({ category: 'dcc', choice: 'approve', reason: 'Good', objectives: ['b'] })?.reason).toBe(
      'The DCC representative on the Change Board does not vote.',
    ));
  test.each([
    ['approve', '', ['b'], 'CB-3'],
    ['reject', 'Too dear', [], 'CB-3'],
    ['reject', 'Too dear', ['d'], undefined],
    ['abstain', '', [], undefined],
  ])('CB-3: %s with the reason “%s” and the Objectives %j: %s', (choice, reason, objectives, rule) =>
    expect(voteRefusal({ category: 'consumer', choice, reason, objectives })?.rule).toBe(rule),
  );
  test('CB-6: 12 seats need 6, 11 seats need 6', () => expect([quorumOf(12, 50), quorumOf(11, 50)]).toEqual([6, 6]));
  test('CB-6: 7 for, 3 against and 2 abstaining can be closed, 3 and 2 not', () => {
    expect(closingRefusal(12, { approve: 7, reject: 3, abstain: 2 }, 6)).toBeNull();
    expect(closingRefusal(12, { approve: 3, reject: 2, abstain: 0 }, 6)?.reason).toBe(
      'Only 5 of 12 voting members have voted; 6 are needed.',
    );
  });
  test('CB-8: 5 to 5 is no majority, never rejected', () =>
    expect(spokenOutcome('no-majority', { approve: 5, reject: 5, abstain: 2 })).toBe('No majority (5 to 5): not approved'));
  test('CB-9: all abstain, and the ballot stays open', () => {
    expect(outcomeOf({ approve: 0, reject: 0, abstain: 12 })).toBeNull();
    expect(closingRefusal(12, { approve: 0, reject: 0, abstain: 12 }, 6)?.reason).toBe('No votes for or against were cast.');
  });
  test('CB-10: Proposed 6 to 4 and Alternative 8 to 2: the Alternative; equal: the Proposed', () => {
    expect(preferredOf([counted('proposed', 6, 4), counted('a', 8, 2)])).toBe('a');
    expect(preferredOf([counted('a', 6, 4), counted('proposed', 6, 4)])).toBe('proposed');
    expect(overallOutcome([counted('proposed', 4, 6), counted('a', 8, 2)])).toBe('approve');
    expect(overallOutcome([counted('proposed', 5, 5), counted('a', 2, 8)])).toBe('no-majority');
  });
  test('CB-16: by category, for information', () => {
    const votes = ballotOf(7, 3, 2, '2021-04-14').solutions[0]?.votes ?? [];
    expect(byCategory(votes)).toEqual([{ category: 'large-supplier', tally: { approve: 7, reject: 3, abstain: 2 }, leaning: 'approve' }]);
  });
});

test('every vote is counted once, and the outcome follows the majority whatever the order', () => {
  const choice = fc.constantFrom('approve' as const, 'reject' as const, 'abstain' as const);
  fc.assert(
    fc.property(fc.array(choice, { maxLength: 30 }), (cast) => {
      const tally = tallyOf(cast.map((c) => ({ choice: c })));
      expect(tally.approve + tally.reject + tally.abstain).toBe(cast.length);
      expect(outcomeOf(tally)).toBe(outcomeOf(tallyOf(cast.toReversed().map((c) => ({ choice: c })))));
      expect(outcomeOf(tally) === 'approve').toBe(tally.approve > tally.reject);
    }),
  );
});
