import { BLANK, rationaleText, responseText } from './answers.ts';
import { kindOfQuestion, type Question } from './questions.ts';
import type { Readable } from './readable.ts';

/** What stands in the place of an answer that is confidential. */
export const WITHHELD = 'Confidential';
export const CONFIDENTIAL_RECEIVED = 'Confidential response received';

export type CollatedAnswer = { row: Readable; response: string; rationale: string; file: string | null; withheld: boolean };

/** One question with every answer, in the order of the rows; one that is confidential as a whole has no answer to show and is told once, apart. */
export const perQuestion = (
  questions: readonly Question[],
  rows: readonly Readable[],
): { question: Question; commentsOnly: boolean; answers: CollatedAnswer[] }[] =>
  questions.map((question) => ({
    question,
    commentsOnly: !question.rationale,
    answers: rows.filter(({ anonymous }) => !anonymous).map((row) => collated(question, row)),
  }));

/** The transpose: one respondent with every answer, in the order of the questions. */
export const perRespondent = (
  questions: readonly Question[],
  rows: readonly Readable[],
): { row: Readable; answers: (CollatedAnswer & { question: Question })[] }[] =>
  rows.map((row) => ({
    row,
    answers: row.anonymous ? [] : questions.map((question) => ({ question, ...collated(question, row) })),
  }));

function collated(question: Question, row: Readable): CollatedAnswer {
  const given = row.answers.find((one) => one.question === question.id);
  if (given?.withheld) return { row, response: WITHHELD, rationale: BLANK, file: null, withheld: true };
  const response = responseText(question, given);
  const comments = kindOfQuestion(question) === 'long-text' && !question.rationale && response === BLANK;
  return {
    row,
    response: comments ? rationaleText(given) : response,
    rationale: rationaleText(given),
    file: given?.file ?? null,
    withheld: false,
  };
}
