import { responseText } from '../consultation/answers.ts';
import type { Consultation } from '../consultation/consultation.ts';
import { type Cell, OTHERS } from '../consultation/counts.ts';
import type { Question } from '../consultation/questions.ts';
import { readablePublished } from '../consultation/readable.ts';
import type { Day } from '../day.ts';
import { seatCategoryNames, type Tally, tallyOf, type Vote } from '../proposal/ballot.ts';
import { partyCategories, partyCategoryNames } from '../words.ts';

type Solution = { key: string; label: string; votes: readonly Vote[] };
/** What a category answered and how its seats voted. `cell` of the Consumer Member is null: there is no such Party Category. */
export type Beside = { cell: Cell | null; name: string; answers: { answer: string; count: number }[]; tally: Tally };

/** The Modification Report Consultation whose published responses a vote could be guided by: the last one that closed before it (CB-13). Null where there is none. */
export const consultationBefore = (consultations: readonly Consultation[], closed: Day): Consultation | null =>
  consultations.findLast(
    ({ kind, standing, closes, responses }) =>
      kind === 'modification-report' && standing === 'fact' && closes <= closed && responses.length > 0,
  ) ?? null;

/** The question that asks whether a solution should be approved: the one that names it, or in a paper whose words do. */
export function questionOn(
  { questions }: Pick<Consultation, 'questions'>,
  { key, label }: Pick<Solution, 'key' | 'label'>,
): Question | null {
  const named = questions.find(({ solution }) => solution === key);
  if (named) return named;
  const asking = questions.filter(({ text, solution }) => solution === undefined && /\bapprov/i.test(text));
  return asking.find(({ text }) => text.includes(label)) ?? (asking.length === 1 && key === 'proposed' ? (asking[0] ?? null) : null);
}

/**
 * Per Party Category what was answered next to how its seats voted (CB-13). Only published answers of counted responses: one that is confidential is not told apart by
 * category and answer at once.
 */
export function responsesBeside(consultation: Consultation, solution: Solution): Beside[] | null {
  const question = questionOn(consultation, solution);
  if (!question) return null;
  const rows = consultation.responses.map(readablePublished).filter(({ status, anonymous }) => status === 'counted' && !anonymous);
  const votesOf = (category: string) => tallyOf(solution.votes.filter((vote) => vote.category === category));
  const answersOf = (cell: Cell) => {
    const given = rows
      .filter(({ category }) => (category ?? OTHERS) === cell)
      .map(({ answers }) => answers.find((one) => one.question === question.id))
      .map((one) => (one?.withheld ? 'Confidential' : responseText(question, one)));
    return counted(given);
  };
  const all: Beside[] = [
    ...partyCategories.map((cell) => ({ cell, name: partyCategoryNames[cell], answers: answersOf(cell), tally: votesOf(cell) })),
    { cell: null, name: seatCategoryNames.consumer, answers: [], tally: votesOf('consumer') },
    { cell: OTHERS, name: 'Other stakeholders', answers: answersOf(OTHERS), tally: tallyOf([]) },
  ];
  return all.filter(({ answers, tally }) => answers.length + tally.approve + tally.reject + tally.abstain > 0);
}

function counted(given: readonly string[]): Beside['answers'] {
  const answers = [...new Set(given)].map((answer) => ({ answer, count: given.filter((one) => one === answer).length }));
  return answers.sort((a, b) => b.count - a.count || a.answer.localeCompare(b.answer));
}
