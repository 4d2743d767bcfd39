import { responseText } from '#lib/process/consultation/answers.ts';
import { CONFIDENTIAL_RECEIVED, WITHHELD } from '#lib/process/consultation/collation.ts';
import type { Consultation, Response } from '#lib/process/consultation/consultation.ts';
import type { Question } from '#lib/process/consultation/questions.ts';
import { partyCategoryNames } from '#lib/process/words.ts';

/** A blank field is printed so, as the papers do. */
export const BLANK = '-';

export type CollatedRow = {
  entry: number;
  organisation: string | null;
  calledAs?: string | undefined;
  category: string;
  response: string;
  rationale: string;
  /** The id of the file that was brought. */
  file: string | null;
  /** "late, not counted", or null for one that counts. */
  standing: string | null;
  /** What stands beside the answer: that it was redacted and why, what was asked about it and said. */
  beside: string[];
};

const standings = { late: 'late, not counted', 'other-view': 'other view, not counted' };

/** The Party Category as printed, or as recorded. */
export const categoryOf = ({ categoryPrinted, category }: Pick<Response, 'categoryPrinted' | 'category'>): string =>
  categoryPrinted ?? (category ? partyCategoryNames[category] : 'Not recorded in the sources');

/** "late, not counted", or null for a response that counts. */
export const standingOf = ({ standing }: Pick<Response, 'standing'>): string | null =>
  standing && standing !== 'counted' ? standings[standing] : null;

/** A line for each response of which nothing is published: that it was received, with its category where that may be told, and as what it stands (CONSULT-8). */
export const confidentialReceived = (published: Consultation['published']): string[] =>
  (published?.confidential ?? []).map(({ category, standing }) =>
    [CONFIDENTIAL_RECEIVED, category && partyCategoryNames[category], standing === 'counted' ? null : standings[standing]]
      .filter(Boolean)
      .join('; '),
  );

/** Every respondent's answer to one question, in the order of publication; a question left out is blank. */
export const collate = (question: Question, responses: readonly Response[]): CollatedRow[] =>
  responses.map((response) => {
    const answer = response.answers.find((given) => given.question === question.id);
    return {
      entry: response.entry,
      organisation: response.organisation,
      calledAs: response.calledAs,
      category: categoryOf(response),
      response: response.withheld?.includes(question.id) ? WITHHELD : responseText(question, answer),
      rationale: answer?.rationale ?? BLANK,
      file: answer?.file ?? null,
      standing: standingOf(response),
      beside: besideOf(question, response),
    };
  });

const besideOf = ({ id }: Question, { redacted = [], clarifications = [] }: Response): string[] => [
  ...redacted.filter(({ question }) => question === id).map(({ part, reason }) => `Part of the ${part} was redacted: ${reason}`),
  ...clarifications
    .filter(({ question }) => question === id)
    .map(({ asked, answered }) => `Asked to clarify: ${asked} Answer: ${answered}`),
];
