import { describe, expect, test } from 'vitest';
import type { Vote } from '../proposal/ballot.ts';
import { elector } from './testing.ts';
import { seatsCast, turnoutByCategory } from './turnout.ts';

const vote = (category: Vote['category'], choice: Vote['choice'], n = 1): Vote => ({
  ...{ seat: `${category} ${n}`, category, person: null, alternate: null, choice, reason: 'A reason.', objectives: [] },
});
const votes = [vote('large-supplier', 'approve'), vote('large-supplier', 'reject', 2), vote('consumer', 'abstain')];
const seat = (category: 'large-supplier' | 'small-supplier' | 'dcc', n: number, noVote: 'suspended' | 'dcc' | null = null) =>
  elector({ seat: `seat/${category}-${n}`, name: `${category} ${n}`, category, noVote });
const ballot = (electorate: ReturnType<typeof seat>[]) => ({
  ...{ id: '900-1', opened: '2021-04-14T09:00:00.000Z', closed: '2021-04-14T11:00:00.000Z', document: null, sealed: [] },
  electorate,
});
const solution = { key: 'proposed', label: 'Proposed Solution', votes };

describe('CB-16: tally and turnout by category', () => {
  test('of a ballot that was held here, a category that did not vote is among them, and suspended seats and the DCC’s are not', () => {
    const electorate = [
      seat('large-supplier', 1),
      seat('large-supplier', 2),
      seat('small-supplier', 1),
      seat('small-supplier', 2, 'suspended'),
      seat('dcc', 1, 'dcc'),
    ];
    expect(turnoutByCategory({ seats: 4, solutions: [], ballot: ballot(electorate) }, votes.slice(0, 2))).toEqual([
      { category: 'large-supplier', tally: { approve: 1, reject: 1, abstain: 0 }, seats: 2 },
      { category: 'small-supplier', tally: { approve: 0, reject: 0, abstain: 0 }, seats: 1 },
    ]);
  });
  test('of one that a paper tells, the seats of a category are known where every seat voted', () =>
    expect(turnoutByCategory({ seats: 3, solutions: [] }, votes).map(({ seats }) => seats)).toEqual([2, 1]));
  test('and unknown where some did not', () =>
    expect(turnoutByCategory({ seats: 4, solutions: [] }, votes).map(({ seats }) => seats)).toEqual([null, null]));
  test('a seat that voted on one solution only has voted', () => {
    const of = (cast: Vote[]) => ({ ...solution, votes: cast, tally: { approve: 0, reject: 0, abstain: 0 }, outcome: 'approve' as const });
    expect(seatsCast({ solutions: [of(votes.slice(1)), of(votes)] })).toBe(3);
  });
});
