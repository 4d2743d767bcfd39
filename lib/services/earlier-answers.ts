import { database } from '#db/index.ts';
import { readSubjects } from '#db/queries/subjects.ts';
import { readVault } from '#db/vault.ts';
import { type Answer, isBlank } from '#lib/process/consultation/answers.ts';
import { isWithheld } from '#lib/process/consultation/confidential.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { responseKey } from '#lib/process/consultation/respondent.ts';
import { currentVersion } from '#lib/process/consultation/response.ts';
import type { OpenResponse } from './responding.ts';

export type Earlier = { id: string; title: string; count: number };
const most = 5;

/** Consultations in which the same voice has answered questions that are still blank here, the latest first. What was confidential there is left out, since here it would not be. */
export const earlierAnswers = (open: OpenResponse): Earlier[] =>
  readSubjects<Consultation>('consultation', open.book)
    .toReversed()
    .flatMap((earlier) => {
      const count = fillingFrom(open, earlier).length;
      return count > 0 ? [{ id: earlier.id, title: earlier.title, count }] : [];
    })
    .slice(0, most);

/** The answers here, with those of an earlier consultation put where this one's are blank. */
export function filledFrom(open: OpenResponse, answers: readonly Answer[], id: string): Answer[] {
  const earlier = readSubjects<Consultation>('consultation', open.book).find((one) => one.id === id);
  return earlier ? [...answers.filter((one) => !isBlank(one)), ...fillingFrom({ ...open, answers: [...answers] }, earlier)] : [...answers];
}

function fillingFrom({ book, consultation, voice, answers }: OpenResponse, earlier: Consultation): Answer[] {
  if (earlier.id === consultation.id) return [];
  const given = readVault(database(), 'response', responseKey(book, earlier.id, voice.respondent))?.value;
  if (!given) return [];
  const { answers: old, confidential } = currentVersion(given);
  return consultation.questions.flatMap((question) => {
    const here = answers.find((one) => one.question === question.id);
    if (here && !isBlank(here)) return [];
    const same = earlier.questions.find((one) => bare(one.text) === bare(question.text) && one.kind === question.kind);
    const answer = same && !isWithheld(confidential, same.id) && old.find((one) => one.question === same.id && !one.file);
    return answer && !isBlank(answer) ? [{ ...answer, question: question.id }] : [];
  });
}

/** The same question is asked of each proposal with its own reference in it. */
const bare = (text: string): string =>
  text
    .replace(/\b(?:SECMP|DP|MP)\d+[A-Z]?\b/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
