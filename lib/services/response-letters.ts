import type { VaultChange } from '#db/vault.ts';
import { messageTo } from '#lib/mail/message.ts';
import { spokenWithWeekday } from '#lib/process/calendar/spoken.ts';
import { rationaleText, responseText } from '#lib/process/consultation/answers.ts';
import { isWithheld } from '#lib/process/consultation/confidential.ts';
import { hourInWords } from '#lib/process/consultation/may-respond.ts';
import { questionName } from '#lib/process/consultation/questions.ts';
import { currentVersion } from '#lib/process/consultation/response.ts';
import type { Instant } from '#lib/process/day.ts';
import { londonTime } from '#lib/process/proposal/london-time.ts';
import { consultationHref } from './consultation-href.ts';
import type { HeldResponse, OpenResponse } from './responding.ts';

/**
 * The receipt of a response with a copy of its answers. What is to be kept confidential is not repeated: mail is read by more eyes than its addressee's. Nobody gets one
 * where no address is known.
 */
export function responseLetter(open: OpenResponse, given: HeldResponse, now: Instant): VaultChange[] {
  const { consultation } = open;
  const { receipt, received, answers, confidential } = currentVersion(given);
  const copy = consultation.questions.map((question): [string, string] => {
    const name = questionName(question, consultation);
    if (isWithheld(confidential, question.id)) return [name, 'Confidential, so it is not repeated here'];
    const answer = answers.find((one) => one.question === question.id);
    const words = [responseText(question, answer), ...(question.rationale ? [rationaleText(answer)] : [])];
    return [name, words.join(' – ')];
  });
  return letter(open, now, {
    fact: `${consultation.title}: your response ${receipt} was received`,
    sentences: [
      `It can be replaced or withdrawn until ${hourInWords(consultation.closesAt)} on ${spokenWithWeekday(consultation.closes)}. Earlier versions are kept.`,
    ],
    facts: [['Receipt', receipt], ['Received', londonTime(received)], ['For', open.voice.name], ...copy],
  });
}

/** That a response was taken back. */
export const withdrawalLetter = (open: OpenResponse, given: HeldResponse, now: Instant): VaultChange[] =>
  letter(open, now, {
    fact: `${open.consultation.title}: your response ${currentVersion(given).receipt} was withdrawn`,
    sentences: [
      'It is not counted and will not be published. What you wrote is a draft again, and can be submitted until the consultation closes.',
    ],
    facts: [],
  });

function letter(
  { book, consultation, voice }: OpenResponse,
  now: Instant,
  said: { fact: string; sentences: string[]; facts: (readonly [string, string])[] },
): VaultChange[] {
  if (!voice.email) return [];
  const link = { path: `${consultationHref(book, consultation.id)}/respond`, text: 'Your response' };
  const why = ['You get this because a response was given with this address.'];
  const stop = 'Whoever responds always gets a receipt, so this cannot be stopped.';
  return [messageTo(voice.email, { ...said, link, why, stop, practice: book === 'practice' }, { book, about: null }, now)];
}
