import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf, overallOutcome, preferredOf } from '../proposal/ballot.ts';
import { closingBlocked, motionResult, quorumSentence, tallyOn } from './count.ts';
import { ballotOf, electorate, votedBy, votesOf } from './testing.ts';

describe('CB-6: the quorum of the Change Board', () => {
  test('of 12 voting seats 7 approve, 3 reject and 2 abstain on 14 April 2021: it can be closed, and the outcome is to approve', () => {
    const votes = votesOf('aaaaaaarrrxx');
    expect(closingBlocked(ballotOf(), votes, null)).toBeNull();
    expect(outcomeOf(tallyOn('proposed', votes))).toBe('approve');
  });

  test('3 to approve and 2 to reject are 5 of 12: not quorate', () =>
    expect(closingBlocked(ballotOf(), votesOf('aaarr'), null)).toEqual({
      ok: false,
      rule: 'CB-6',
      reason: 'Only 5 of 12 voting members have voted; 6 are needed.',
    }));

  test('what it still needs is a sentence', () => {
    expect(quorumSentence(ballotOf(), 4)).toBe('4 of 12 voting members have voted; 6 are needed, so 2 more have to.');
    expect(quorumSentence(ballotOf(), 5)).toBe('5 of 12 voting members have voted; 6 are needed, so 1 more has to.');
    expect(quorumSentence(ballotOf(), 6)).toBe('6 of 12 voting members have voted; 6 are needed, so the ballot is quorate.');
  });

  test('CB-9: where all abstain there is no outcome and it stays open', () =>
    expect(closingBlocked(ballotOf(), votesOf('xxxxxxxxxxxx'), null)).toMatchObject({
      rule: 'CB-9',
      reason: 'No votes for or against were cast.',
    }));

  test('CB-8: a tie of the Change Board is not broken', () =>
    expect(closingBlocked(ballotOf(), votesOf('aaaaarrrrr'), 'for')).toMatchObject({ rule: 'CB-8' }));
});

test('CB-10: Proposed 6 to 4 and Alternative 8 to 2: the Alternative is taken', () => {
  const one = ballotOf({
    questions: [
      { key: 'proposed', label: 'Proposed Solution' },
      { key: 'a', label: 'Alternative Solution A' },
    ],
  });
  const votes = Array.from({ length: 10 }, (_, n) =>
    votedBy(`seat/s-${n + 1}`, `person/m${n + 1}`, [
      { key: 'proposed', choice: n < 6 ? 'approve' : 'reject' },
      { key: 'a', choice: n < 8 ? 'approve' : 'reject' },
    ]),
  );
  const counted = one.questions.map(({ key }) => {
    const tally = tallyOn(key, votes);
    return { key, tally, outcome: outcomeOf(tally) ?? ('no-majority' as const) };
  });
  expect(preferredOf(counted)).toBe('a');
  expect(overallOutcome(counted)).toBe('approve');
});

describe('motions', () => {
  const motion = { verb: 'AGREE' as const, text: 'AGREE that EX01 goes on to the Report Phase', unanimous: false };
  const panel = ballotOf({
    kind: 'motion',
    body: 'body/panel',
    motion,
    questions: [{ key: 'motion', label: 'motion' }],
    electorate: electorate(8),
    quorum: 4,
    mayCast: true,
  });
  const votes = (marks: string) => votesOf(marks, 'motion');
  const shut = (casting: 'for' | 'against' | null) => ({
    ...panel,
    closed: { at: '2021-03-12T12:00:00.000Z', on: '2021-03-12', by: 'person/analyst', casting },
  });

  test.each([
    ['PN-1', 'aaar', null, true, 'Carried (3 for, 1 against, 0 abstained).'],
    ['PN-1', 'arrr', null, false, 'Not carried (1 for, 3 against, 0 abstained).'],
    ['PN-1', 'aarr', null, false, 'The votes were equal (2 for, 2 against, 0 abstained) and there was no casting vote: the motion falls.'],
    ['PN-4', 'aarr', 'for', true, 'The votes were equal (2 for, 2 against, 0 abstained); the Chair’s casting vote was for: carried.'],
    [
      'PN-4',
      'aarr',
      'against',
      false,
      'The votes were equal (2 for, 2 against, 0 abstained); the Chair’s casting vote was against: not carried.',
    ],
  ] as const)('%s: the Panel by majority, %s with the casting vote %s', (_, marks, casting, carried, says) => {
    expect(closingBlocked(panel, votes(marks), casting)).toBeNull();
    expect(motionResult(shut(casting), votes(marks))).toMatchObject({ carried, says });
  });

  test('PN-5: three of eight are no quorum', () =>
    expect(closingBlocked(panel, votes('aaa'), null)).toEqual({
      ok: false,
      rule: 'PN-5',
      reason: 'Only 3 of 8 voting members have voted; 4 are needed.',
    }));

  test('PN-1: there is no casting vote where the votes are not equal', () =>
    expect(closingBlocked(panel, votes('aaar'), 'against')).toMatchObject({ rule: 'PN-1' }));

  test.each([
    ['aaaa', true],
    ['aaax', false],
    ['aaar', false],
  ])('PN-2: to raise it needs every voting member present: %s', (marks, carried) =>
    expect(motionResult({ ...panel, motion: { ...motion, unanimous: true } }, votes(marks)).carried).toBe(carried),
  );

  test.each([
    ['aax', true],
    ['aaxr', false],
  ])('CSC-2: the Change Sub-Committee by majority of the members present: %s', (marks, carried) =>
    expect(motionResult({ ...panel, body: 'body/csc' }, votes(marks)).carried).toBe(carried),
  );
});

test('the tally is that of a naive count, whatever is voted, thousands of ballots', () => {
  const marks = array(constantFrom('a', 'r', 'x', '.'), { minLength: 1, maxLength: 40 });
  assert(
    property(marks, integer({ min: 1, max: 40 }), (cast, needed) => {
      const line = cast.join('');
      const naive = { approve: line.split('a').length - 1, reject: line.split('r').length - 1, abstain: line.split('x').length - 1 };
      const votes = votesOf(line);
      expect(tallyOn('proposed', votes)).toEqual(naive);
      const one = ballotOf({ electorate: electorate(cast.length), quorum: needed });
      const refused = closingBlocked(one, votes, null);
      const voted = naive.approve + naive.reject + naive.abstain;
      expect(refused?.rule ?? null).toBe(voted < needed ? 'CB-6' : naive.approve + naive.reject === 0 ? 'CB-9' : null);
      const outcome = naive.approve > naive.reject ? 'approve' : naive.reject > naive.approve ? 'reject' : 'no-majority';
      if (!refused) expect(outcomeOf(tallyOn('proposed', votes))).toBe(outcome);
    }),
    { numRuns: 3000 },
  );
});
