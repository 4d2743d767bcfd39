import { objectiveViews, type SaidSoFar } from '#lib/process/ballot/vote.ts';
import { choices } from '#lib/process/proposal/ballot.ts';
import { objectiveLetters } from '#lib/process/proposal/objectives.ts';
import type { Typed } from './input.ts';

/** The names of a vote's fields. `key`: that of the solution, or of the motion. */
export const voteField = {
  choice: (key: string) => `${key}.choice`,
  reason: (key: string) => `${key}.reason`,
  view: (key: string, letter: string) => `${key}.${letter}.view`,
  words: (key: string, letter: string) => `${key}.${letter}.words`,
  interest: 'interest',
  recused: 'recused',
} as const;

/** A vote as it was typed; what was left open is open. */
export function voteInput(questions: readonly { key: string }[], typed: Typed): SaidSoFar {
  const one = (name: string): string => typed[name]?.[0]?.trim() ?? '';
  return {
    positions: questions.map(({ key }) => ({
      key,
      choice: choices.find((choice) => choice === one(voteField.choice(key))) ?? null,
      reason: one(voteField.reason(key)),
      objectives: objectiveLetters.flatMap((objective) => {
        const view = objectiveViews.find((each) => each === one(voteField.view(key, objective)));
        return view ? [{ objective, view, words: one(voteField.words(key, objective)) }] : [];
      }),
    })),
    interest: one(voteField.interest) || null,
    recused: one(voteField.recused) === 'yes',
  };
}

/** Words on an Objective without a view of it would be lost: what is wrong, by field. */
export function wordsAlone(questions: readonly { key: string }[], typed: Typed): Record<string, string> {
  const alone = questions.flatMap(({ key }) =>
    objectiveLetters
      .filter((letter) => typed[voteField.words(key, letter)]?.[0]?.trim() && !typed[voteField.view(key, letter)]?.[0])
      .map((letter) => [voteField.view(key, letter), `Say whether Objective (${letter}) is better facilitated, or clear the words.`]),
  );
  return Object.fromEntries(alone);
}

/** The same back as the form's fields, without the choice: a form with effect never chooses for anybody. */
export const voteFields = ({ positions, interest }: SaidSoFar): Typed =>
  Object.fromEntries([
    ...positions.flatMap(({ key, reason, objectives }) => [
      [voteField.reason(key), [reason]],
      ...objectives.flatMap(({ objective, view, words }) => [
        [voteField.view(key, objective), [view]],
        [voteField.words(key, objective), [words]],
      ]),
    ]),
    [voteField.interest, [interest ?? '']],
  ]);

/** The same with the choice, for a draft, which decides nothing. */
export const draftFields = (said: SaidSoFar): Typed => ({
  ...voteFields(said),
  ...Object.fromEntries(said.positions.map(({ key, choice }) => [voteField.choice(key), [choice ?? '']])),
  ...(said.recused && { [voteField.recused]: ['yes'] }),
});
