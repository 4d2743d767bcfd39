import { z } from 'zod';
import type { Question } from './questions.ts';

/** What a respondent asks to keep confidential: expressly and with a reason (CONSULT-9). `showCategory`: that its category may be told where the response is not. */
export const confidential = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('none') }),
  z.strictObject({ of: z.literal('all'), reason: z.string(), showCategory: z.boolean() }),
  z.strictObject({ of: z.literal('parts'), questions: z.array(z.string()), reason: z.string() }),
]);
export type Confidential = z.infer<typeof confidential>;

export const nothingConfidential: Confidential = { of: 'none' };

/** Whether the answer to a question is confidential. */
export const isWithheld = (asked: Confidential, question: string): boolean =>
  asked.of === 'all' || (asked.of === 'parts' && asked.questions.includes(question));

/** What is wrong with the request, by field; empty where nothing is. An automatic footer is not a request: it is asked for here, with a reason. */
export function confidentialFaults(asked: Confidential, questions: readonly Question[]): Record<string, string> {
  if (asked.of === 'none') return {};
  const faults: Record<string, string> = {};
  if (asked.reason.trim() === '') faults.confidentialReason = 'Say why it is confidential: a request needs a reason';
  if (asked.of === 'parts' && !asked.questions.some((id) => questions.some((one) => one.id === id)))
    faults.confidentialQuestions = 'Choose the answers that are confidential, or that nothing is';
  return faults;
}
