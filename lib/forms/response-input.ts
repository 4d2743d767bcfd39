import type { Answer } from '#lib/process/consultation/answers.ts';
import { type Confidential, nothingConfidential } from '#lib/process/consultation/confidential.ts';
import { kindOfQuestion, linesOf, type Question } from '#lib/process/consultation/questions.ts';
import { isFileId } from '#lib/process/words.ts';
import type { Typed } from './input.ts';

/** The names of a question's fields in the form of a response. */
export const responseField = {
  /** What was chosen or typed; the first of them has the question's own id, so that a message can lead to it. */
  answer: (question: string) => question,
  /** An answer in one's own words, beside those that are offered. */
  own: (question: string) => `${question}.own`,
  rationale: (question: string) => `${question}.rationale`,
  line: (question: string, key: string) => `${question}.line.${key}`,
  file: (question: string) => `${question}.file`,
  confidential: 'confidential',
  parts: 'confidentialQuestions',
  reason: 'confidentialReason',
  category: 'showCategory',
} as const;

/** Chosen where none of the offered answers fits. */
export const OWN_WORDS = 'in-own-words';

/** The answers of a page as it was sent, blank ones left out. */
export const answersFrom = (questions: readonly Question[], typed: Typed): Answer[] =>
  questions.flatMap((question) => answerFrom(question, typed) ?? []);

function answerFrom(question: Question, typed: Typed): Answer | null {
  const one = (name: string): string | null => typed[name]?.[0]?.trim() || null;
  const chosen = one(responseField.answer(question.id));
  const own = one(responseField.own(question.id));
  const lines = Object.fromEntries(
    (linesOf(question) ?? []).flatMap(({ key }) => {
      const said = one(responseField.line(question.id, key));
      return said ? [[key, said]] : [];
    }),
  );
  const file = one(responseField.file(question.id));
  const answer: Answer = {
    question: question.id,
    response: chosen === OWN_WORDS || chosen === null ? own : chosen,
    rationale: question.rationale ? one(responseField.rationale(question.id)) : null,
    ...(Object.keys(lines).length > 0 && { lines }),
    ...(kindOfQuestion(question) === 'file' && file && isFileId(file) && { file }),
  };
  return answer.response || answer.rationale || answer.lines || answer.file ? answer : null;
}

/** What is to be kept confidential, as it was sent. */
export function confidentialFrom(typed: Typed): Confidential {
  const reason = typed[responseField.reason]?.[0]?.trim() ?? '';
  switch (typed[responseField.confidential]?.[0]) {
    case 'all':
      return { of: 'all', reason, showCategory: typed[responseField.category]?.[0] === 'yes' };
    case 'parts':
      return { of: 'parts', questions: typed[responseField.parts] ?? [], reason };
    default:
      return nothingConfidential;
  }
}

/** Answers and what of them is confidential as the form would send them, so that a page can be shown again with more in it than was typed there. */
export function typedFrom(answers: readonly Answer[], confidential: Confidential): Typed {
  const typed: Record<string, string[]> = {};
  const set = (name: string, value: string | null | undefined) => {
    if (value) typed[name] = [value];
  };
  for (const { question, response, rationale, lines = {}, file } of answers) {
    set(responseField.answer(question), response && OWN_WORDS);
    set(responseField.own(question), response);
    set(responseField.rationale(question), rationale);
    for (const [key, said] of Object.entries(lines)) set(responseField.line(question, key), said);
    set(responseField.file(question), file);
  }
  set(responseField.confidential, confidential.of);
  if (confidential.of !== 'none') set(responseField.reason, confidential.reason);
  if (confidential.of === 'parts') typed[responseField.parts] = confidential.questions;
  if (confidential.of === 'all' && confidential.showCategory) set(responseField.category, 'yes');
  return typed;
}
