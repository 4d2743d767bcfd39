import { objectiveViewNames } from '#lib/process/ballot/vote.ts';
import type { Vote } from '#lib/process/proposal/ballot.ts';
import { objectiveName } from '#lib/process/proposal/objectives.ts';

export const choiceWords = { approve: 'Approve', reject: 'Reject', abstain: 'Abstain' } as const;

/** The address of a vote within its page. */
export const voteFragment = (entry: number, solution: string, seat: string): string =>
  `vote-${entry}-${solution}-${seat.replace(/[^a-zA-Z0-9-]/g, '-')}`;

/** The address of a seat's sealed vote within its page. */
export const sealedFragment = (entry: number, seat: string): string => `sealed-${entry}-${seat.slice('seat/'.length)}`;

/** The columns of a vote in every download. */
export const voteHead = [
  'Result published',
  'Body',
  'Reference',
  'Title',
  'Question',
  'Seat',
  'Speaks for',
  'Member',
  'Alternate who voted',
  'Organisation',
  'Vote',
  'Reason',
  'By Objective',
  'Interest declared',
  'Recused',
  'Recorded by',
  'Void',
  'Entry',
  'Address',
] as const;

/** "Objective (b): better facilitates it. Fewer lost days; Objective (e)": what is thought of each, where only the letter is recorded the letter. */
export const viewsInWords = ({ views, objectives }: Pick<Vote, 'views' | 'objectives'>): string =>
  views && views.length > 0
    ? views
        .map(
          ({ objective, view, words }) => `${objectiveName(objective)}: ${objectiveViewNames[view].toLowerCase()}${words && `. ${words}`}`,
        )
        .join('; ')
    : objectives.map(objectiveName).join('; ');
