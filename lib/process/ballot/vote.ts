import { z } from 'zod';
import { instant } from '../day.ts';
import { choices } from '../proposal/ballot.ts';
import { objectiveLetters } from '../proposal/objectives.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { personId, seatId } from '../words.ts';
import type { Ballot } from './ballot.ts';

/** What a member thinks of a solution against one SEC Objective. */
export const objectiveViews = ['better', 'worse', 'neutral'] as const;
export const objectiveViewNames: Record<(typeof objectiveViews)[number], string> = {
  better: 'Better facilitates it',
  worse: 'Does not better facilitate it',
  neutral: 'Neutral',
};

/** How many letters a reason, the words on one Objective, and the declaration of an interest can have. */
const longest = { reason: 8000, words: 2000, interest: 2000 };

/** A choice on one solution, or on the motion, with its reason. */
export const position = z.strictObject({
  key: z.string().min(1),
  choice: z.enum(choices),
  reason: z.string().max(longest.reason),
  objectives: z.array(
    z.strictObject({ objective: z.enum(objectiveLetters), view: z.enum(objectiveViews), words: z.string().max(longest.words) }),
  ),
});
export type Position = z.infer<typeof position>;

/** What a member says in a ballot. A recusal is recorded as an abstention on everything (CB-18). */
export const said = z.strictObject({
  positions: z.array(position).min(1),
  interest: z.string().max(longest.interest).nullable(),
  recused: z.boolean(),
});
export type Said = z.infer<typeof said>;

/** What a member keeps privately before voting: the choice may be open still. */
export const saidSoFar = said.extend({ positions: z.array(position.extend({ choice: z.enum(choices).nullable() })) });
export type SaidSoFar = z.infer<typeof saidSoFar>;

/** The vote that was said, without what is still open. */
export const decidedOf = ({ positions, ...rest }: SaidSoFar): Said => ({
  ...rest,
  positions: positions.flatMap(({ choice, ...one }) => (choice ? [{ ...one, choice }] : [])),
});

/** One version of a seat's vote as it is sealed. `recordedBy`: who wrote down a vote that was given in the room. */
export const sealedVote = z.strictObject({
  ballot: z.string(),
  seat: seatId,
  at: instant,
  by: personId,
  instead: z.boolean(),
  recordedBy: personId.nullable(),
  said,
});
export type SealedVote = z.infer<typeof sealedVote>;

/** A seat's votes in the order in which they were cast; the last one counts (CB-15). `receipt` is the fingerprint of salt and bytes. */
export const seatVotes = z.strictObject({
  ballot: z.string(),
  seat: seatId,
  versions: z.array(z.strictObject({ vote: sealedVote, salt: z.string().min(1), receipt: z.string().min(1) })).min(1),
});
export type SeatVotes = z.infer<typeof seatVotes>;

/** The vote that counts of a seat. */
export const currentVote = ({ versions }: SeatVotes): SealedVote => (versions.at(-1) as SeatVotes['versions'][number]).vote;

/** The bytes that a receipt is the fingerprint of: the same vote always gives the same text, whatever order its fields were written in. */
export const sealedText = (vote: SealedVote): string => JSON.stringify(sealedVote.parse(vote));

/** What is too long to be kept, by field. */
export function tooLong({ positions, interest }: SaidSoFar): Record<string, string> {
  const faults: Record<string, string> = {};
  const check = (field: string, text: string, most: number) => {
    if (text.length > most)
      faults[field] = `Shorten it to ${most.toLocaleString('en-GB')} characters; it has ${text.length.toLocaleString('en-GB')}.`;
  };
  check('interest', interest ?? '', longest.interest);
  for (const { key, reason, objectives } of positions) {
    check(`${key}.reason`, reason, longest.reason);
    for (const { objective, words } of objectives) check(`${key}.${objective}.words`, words, longest.words);
  }
  return faults;
}

/** What is wrong with what a member says, by field: a vote on everything, and its reason where one is needed (CB-3). Empty where it holds together. */
export function faultsOfVote(
  { kind, questions }: Pick<Ballot, 'kind' | 'questions'>,
  { positions, interest, recused }: Said,
): Record<string, string> {
  const faults = tooLong({ positions, interest, recused });
  if (recused && !interest?.trim()) faults.interest = 'Say which interest you declare.';
  if (recused) return faults;
  for (const { key, label } of questions) {
    const one = positions.find((said) => said.key === key);
    if (!one) faults[`${key}.choice`] = questions.length > 1 ? `Choose how you vote on the ${label}.` : 'Choose how you vote.';
    else if (kind === 'change-board' && one.choice !== 'abstain') {
      if (one.reason.trim() === '') faults[`${key}.reason`] = 'Give the reason of your vote.';
      if (one.objectives.length === 0)
        faults[`${key}.objectives`] = 'Say of at least one SEC Objective, (a) to (h), what you think of it: the reason refers to one.';
    }
  }
  return faults;
}

/** The votes of a recusal: an abstention on everything that is voted on (CB-18). */
export const recusal = ({ questions }: Pick<Ballot, 'questions'>, interest: string): Said => ({
  positions: questions.map(({ key }) => ({ key, choice: 'abstain', reason: '', objectives: [] })),
  interest,
  recused: true,
});

/** Why a vote on what the ballot does not ask is refused; null for one that answers it. */
export function strayVote({ questions }: Pick<Ballot, 'questions'>, { positions }: Said): Refusal | null {
  const asked = new Set(questions.map(({ key }) => key));
  const keys = positions.map(({ key }) => key);
  const stray = keys.some((key) => !asked.has(key)) || new Set(keys).size !== keys.length;
  return stray ? refuse('CB-7', 'That is not what this ballot asks.') : null;
}
