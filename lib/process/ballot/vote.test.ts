import { describe, expect, test } from 'vitest';
import type { Ballot } from './ballot.ts';
import { faultsOfVote, recusal, type Said, strayVote } from './vote.ts';

type Asks = Pick<Ballot, 'kind' | 'questions'>;
const board: Asks = {
  kind: 'change-board',
  questions: [
    { key: 'proposed', label: 'Proposed Solution' },
    { key: 'a', label: 'Alternative Solution A' },
  ],
};
const one: Asks = { ...board, questions: board.questions.slice(0, 1) };
const motion: Asks = { kind: 'motion', questions: [{ key: 'motion', label: 'motion' }] };
const better = [{ objective: 'b', view: 'better', words: '' }] as const;
const on = (key: string, own: Partial<Said['positions'][number]> = {}): Said['positions'][number] => ({
  ...{ key, choice: 'approve', reason: 'It saves visits.', objectives: [...better] },
  ...own,
});
const says = (...positions: Said['positions']): Said => ({ positions, interest: null, recused: false });

describe('CB-7: each solution is voted on apart, with its own reasons', () => {
  test('a vote on each holds together, whichever way each goes', () =>
    expect(faultsOfVote(board, says(on('proposed'), on('a', { choice: 'reject', reason: 'Too dear.' })))).toEqual({}));
  test('a solution that is left out is asked for by its name', () =>
    expect(faultsOfVote(board, says(on('proposed')))).toEqual({ 'a.choice': 'Choose how you vote on the Alternative Solution A.' }));
  test('the reason of one is not the reason of the other', () =>
    expect(faultsOfVote(board, says(on('proposed'), on('a', { reason: ' ' })))).toEqual({ 'a.reason': 'Give the reason of your vote.' }));
  test.each([
    ['on what is not asked', says(on('proposed'), on('z'))],
    ['twice on one', says(on('proposed'), on('proposed', { choice: 'reject' }))],
  ])('a vote %s is refused', (_, said) =>
    expect(strayVote(board, said)).toEqual({ ok: false, rule: 'CB-7', reason: 'That is not what this ballot asks.' }),
  );
  test('a vote on all that is asked, and on nothing else, is not', () =>
    expect(strayVote(board, says(on('a'), on('proposed')))).toBeNull());
});

describe('CB-3: approve and reject give a reason that refers to at least one Objective', () => {
  test.each(['approve', 'reject'] as const)('%s without either names both', (choice) =>
    expect(Object.keys(faultsOfVote(one, says(on('proposed', { choice, reason: '', objectives: [] }))))).toEqual([
      'proposed.reason',
      'proposed.objectives',
    ]),
  );
  test('who abstains is asked for none', () =>
    expect(faultsOfVote(one, says(on('proposed', { choice: 'abstain', reason: '', objectives: [] })))).toEqual({}));
  test('PN-7: nor is a motion’s vote', () => expect(faultsOfVote(motion, says(on('motion', { reason: '', objectives: [] })))).toEqual({}));
});

describe('CB-18: a recusal is an abstention on everything, with its interest', () => {
  test('without the interest it is sent back', () =>
    expect(faultsOfVote(board, recusal(board, ' '))).toEqual({ interest: 'Say which interest you declare.' }));
  test('with it nothing else is asked', () => {
    const said = recusal(board, 'We wrote it.');
    expect(faultsOfVote(board, said)).toEqual({});
    expect(said.positions.map(({ key, choice }) => `${key} ${choice}`)).toEqual(['proposed abstain', 'a abstain']);
  });
});
