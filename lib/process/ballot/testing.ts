import type { Choice } from '../proposal/ballot.ts';
import type { Ballot, Elector } from './ballot.ts';
import type { SeatVotes } from './vote.ts';

/** A made-up electorate for tests: `voting` filled seats of Other SEC Parties, and the seats that have no vote. */
export const electorate = (voting: number, more: readonly Elector[] = []): Elector[] => [
  ...Array.from({ length: voting }, (_, n) => elector({ seat: `seat/s-${n + 1}`, name: `Seat ${n + 1}`, person: `person/m${n + 1}` })),
  ...more,
];

export const elector = (own: Partial<Elector> & Pick<Elector, 'seat' | 'name'>): Elector => ({
  ...{ category: 'other-sec-party', person: null, organisation: null, alternate: null, noVote: null },
  ...own,
});

/** An open ballot of the Change Board on EX01, opened on 14 April 2021. */
export const ballotOf = (own: Partial<Ballot> = {}): Ballot => ({
  id: 'ex01-1',
  ...{ kind: 'change-board', body: 'body/change-board', proposal: 'proposal/ex01', meeting: null, item: null, motion: null },
  questions: [{ key: 'proposed', label: 'Proposed Solution' }],
  document: null,
  opened: { at: '2021-04-14T09:00:00.000Z', on: '2021-04-14', by: 'person/analyst' },
  electorate: electorate(12),
  quorum: 6,
  mayCast: false,
  ...{ rests: [], closed: null, cancelled: null, published: null },
  ...own,
});

/** Votes seat by seat: "aarx": seats 1 and 2 approve, 3 rejects, 4 abstains. A dot is a seat that has not voted. */
export const votesOf = (marks: string, key = 'proposed'): SeatVotes[] =>
  [...marks].flatMap((mark, n) => {
    const choice = choiceOf[mark];
    return choice ? [votedBy(`seat/s-${n + 1}`, `person/m${n + 1}`, [{ key, choice }])] : [];
  });

const choiceOf: Record<string, Choice | undefined> = { a: 'approve', r: 'reject', x: 'abstain' };

export const votedBy = (seat: string, by: string, positions: readonly { key: string; choice: Choice }[]): SeatVotes => ({
  ballot: 'ex01-1',
  seat,
  versions: [
    {
      vote: {
        ...{ ballot: 'ex01-1', seat, at: '2021-04-14T10:00:00.000Z', by, instead: false, recordedBy: null },
        said: {
          positions: positions.map(({ key, choice }) => ({
            ...{ key, choice },
            reason: choice === 'abstain' ? '' : 'It does what Objective (b) asks.',
            objectives: choice === 'abstain' ? [] : [{ objective: 'b', view: 'better', words: '' }],
          })),
          interest: null,
          recused: false,
        },
      },
      salt: 'salt',
      receipt: 'receipt',
    },
  ],
});
