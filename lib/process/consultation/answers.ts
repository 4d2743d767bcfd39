import { z } from 'zod';
import { isFileId } from '../words.ts';
import { AFFECTED, kindOfQuestion, linesOf, type Question } from './questions.ts';

/** An answer as it is published: text, and its rationale where the question has one. A blank one is null. */
export const answer = z.strictObject({
  question: z.string(),
  response: z.string().nullable(),
  rationale: z.string().nullable(),
  /** What was chosen in each line of a question that has several. */
  lines: z.record(z.string(), z.string()).optional(),
  /** The id of the file that was brought. */
  file: z.string().refine(isFileId).nullable().optional(),
});
export type Answer = z.infer<typeof answer>;

/** A blank field is printed so, as the papers do. */
export const BLANK = '-';

const blankText = (text: string | null | undefined): boolean => !text || text.trim() === '' || text.trim() === BLANK;

/** Whether nothing was answered: neither a response nor a reason, a line or a file. */
export const isBlank = ({ response, rationale, lines, file }: Answer): boolean =>
  blankText(response) && blankText(rationale) && Object.values(lines ?? {}).every(blankText) && !file;

/** What an answer says, as tables print it: '-' where it is blank. */
export function responseText(asked: Question, given: Answer | undefined): string {
  const lines = linesOf(asked);
  if (!given) return BLANK;
  if (!lines) return given.response?.trim() || (given.file ? 'A file' : BLANK);
  const said = lines.flatMap(({ key, label }) => {
    const chosen = given.lines?.[key];
    if (blankText(chosen)) return [];
    return [chosen === AFFECTED ? label : `${label}: ${chosen}`];
  });
  return said.join('; ') || given.response?.trim() || BLANK;
}

/** The rationale as tables print it. */
export const rationaleText = (given: Answer | undefined): string => given?.rationale?.trim() || BLANK;

/**
 * What is wrong with answers before they can be submitted, by the id of the question: a mandatory one that is blank, a choice without its reason or one that is not offered
 * (CONSULT-7). `form` where all of it is blank. Empty where nothing is wrong.
 */
export function faultsIn(questions: readonly Question[], answers: readonly Answer[]): Record<string, string> {
  const given = new Map(answers.map((one) => [one.question, one]));
  const faults = questions.flatMap((asked) => {
    const fault = faultIn(asked, given.get(asked.id));
    return fault ? [[asked.id, fault] as const] : [];
  });
  if (answers.every(isBlank))
    return Object.fromEntries([['form', 'Answer at least one question: the response is entirely blank.'], ...faults]);
  return Object.fromEntries(faults);
}

function faultIn(asked: Question, given: Answer | undefined): string | null {
  const name = `question ${asked.printed}`;
  const said = responseText(asked, given);
  if (said === BLANK) {
    if (!asked.mandatory) return null;
    return kindOfQuestion(asked) === 'choice-per-solution' ? `Choose one answer to ${name}` : `Answer ${name}: it is mandatory`;
  }
  if (kindOfQuestion(asked) === 'choice-per-solution' && !asked.suggestions?.includes(said)) return `Choose one of the answers to ${name}`;
  for (const { key, label, choices } of linesOf(asked) ?? []) {
    const chosen = given?.lines?.[key];
    if (!blankText(chosen) && !choices.includes(chosen as string)) return `Choose one of the answers for ‘${label}’`;
  }
  if (asked.reasonFor?.includes(said) && blankText(given?.rationale))
    return `Give the reason for ‘${said}’${kindOfQuestion(asked) === 'choice-per-solution' ? ' by reference to the SEC Objectives' : ''}`;
  return null;
}
