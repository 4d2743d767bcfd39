import { z } from 'zod';
import type { Instant } from '../day.ts';
import { instant } from '../day.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Answer } from './answers.ts';
import { isWithheld } from './confidential.ts';
import type { Consultation } from './consultation.ts';
import { currentVersion, type StoredResponse } from './response.ts';
import { isOver } from './status.ts';

const text = z.string().min(1).max(20_000);
const who = z.string();

/** A text of an answer that is published otherwise than it was given; both stay readable for those who may read the whole response. */
export const redaction = z.strictObject({
  question: z.string(),
  part: z.enum(['response', 'rationale']),
  was: z.string(),
  text: z.string(),
  reason: text,
  at: instant,
  by: who,
});
export type Redaction = z.infer<typeof redaction>;

/** What was asked of a respondent about an answer, since it was unclear, and what it said. Both are published beside the response. */
export const clarification = z.strictObject({
  id: z.string(),
  question: z.string(),
  asked: text,
  askedAt: instant,
  askedBy: who,
  answered: z.string().nullable(),
  answeredAt: instant.nullable(),
  answeredBy: who.nullable(),
});
export type Clarification = z.infer<typeof clarification>;

/** What the Code Administrator's analysts write on a response. `codes`: by question, the themes and positions that they see in the answer. Never published. */
export const afterwards = z.strictObject({
  notes: z.array(z.strictObject({ at: instant, by: who, question: z.string().nullable(), text })),
  codes: z.record(z.string(), z.array(z.string().min(1).max(60))),
  redactions: z.array(redaction),
  clarifications: z.array(clarification),
});
export type Afterwards = z.infer<typeof afterwards>;
export const nothingAfterwards: Afterwards = { notes: [], codes: {}, redactions: [], clarifications: [] };

/** The response as it is published: each redacted text in the place of what was given. The last redaction of a text counts. */
export function withRedactions(given: StoredResponse, redactions: readonly Redaction[]): StoredResponse {
  if (redactions.length === 0) return given;
  const version = currentVersion(given);
  const answers = version.answers.map((answer) => redactions.reduce(redactedBy, answer));
  return { ...given, versions: [...given.versions.slice(0, -1), { ...version, answers }] };
}

/** A redaction is of a text: where the respondent has replaced that text since, it no longer applies. */
function redactedBy(answer: Answer, { question, part, was, text: instead }: Redaction): Answer {
  if (answer.question !== question || (answer[part] ?? '') !== was) return answer;
  // A response is all of it: what was chosen line by line and the file go with its text.
  const { lines: _, file: __, ...text } = answer;
  return part === 'response' ? { ...text, response: instead || null } : { ...answer, rationale: instead || null };
}

/** Whether a text of a response can be redacted: once nothing is replaced any more, and before it is published, since what is in the log stays. */
export function mayRedact(consultation: Consultation, now: Instant): { ok: true } | Refusal {
  if (consultation.published)
    return refuse('CONSULT-18', 'The responses are published; what is published is put right by a correction and stays readable.');
  return isOver(consultation, now)
    ? { ok: true }
    : refuse(
        'CONSULT-18',
        'An answer is redacted after the consultation has closed, since it can be replaced until then.',
        consultation.closes,
      );
}

/** Whether a respondent can be asked what an answer means: after the close and before the responses are published, so that question and answer stand beside it. */
export function mayClarify(consultation: Consultation, given: StoredResponse, question: string, now: Instant): { ok: true } | Refusal {
  if (!isOver(consultation, now) || consultation.cancelled)
    return refuse('CONSULT-19', 'A respondent is asked to clarify an answer after the consultation has closed.', consultation.closes);
  if (consultation.published)
    return refuse('CONSULT-19', 'The responses are published; a question to a respondent now stands outside the consultation.');
  if (isWithheld(currentVersion(given).confidential, question))
    return refuse(
      'CONSULT-19',
      'A clarification is published beside the answer, and this answer is confidential. Ask the respondent otherwise.',
    );
  return { ok: true };
}

/** Clarifications as they are published: only of answers that are, and only with both texts. */
export const publishedClarifications = (given: StoredResponse, { clarifications }: Afterwards) =>
  clarifications.flatMap(({ question, asked, answered }) =>
    answered && !isWithheld(currentVersion(given).confidential, question) ? [{ question, asked, answered }] : [],
  );

/** Which texts of a published response were redacted, and why; the reason is public, the text before is not. */
export const publishedRedactions = (given: StoredResponse, { redactions }: Afterwards) =>
  redactions
    .filter(({ question }) => !isWithheld(currentVersion(given).confidential, question))
    .filter(({ question, part, was }) =>
      currentVersion(given).answers.some((answer) => answer.question === question && (answer[part] ?? '') === was),
    )
    .map(({ question, part, reason }) => ({ question, part, reason }));

/** How often each theme was coded, over the responses that count, by question; the analysts' own picture, never published. */
export function themeCounts(coded: readonly Pick<Afterwards, 'codes'>[]): { question: string; theme: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { codes } of coded)
    for (const [question, themes] of Object.entries(codes))
      for (const theme of new Set(themes)) counts.set(`${question}\n${theme}`, (counts.get(`${question}\n${theme}`) ?? 0) + 1);
  return [...counts]
    .map(([key, count]) => {
      const [question = '', theme = ''] = key.split('\n');
      return { question, theme, count };
    })
    .sort((a, b) => b.count - a.count || a.theme.localeCompare(b.theme));
}
