import { database } from '#db/index.ts';
import type { Book } from '#db/schema/log.ts';
import { listVault, readVault, type VaultChange } from '#db/vault.ts';
import { messageTo } from '#lib/mail/message.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { numberOf } from '#lib/process/consultation/questions.ts';
import { currentVersion } from '#lib/process/consultation/response.ts';
import type { Instant } from '#lib/process/day.ts';
import { consultationHref } from './consultation-href.ts';
import { fingerprintOfAddress, type HeldResponse } from './responding.ts';

/** The addresses to which news of a response goes: whoever submitted it, and its organisation; for somebody without an account the address that was shown to be theirs. */
export function addressesOf(book: Book, { consultation, respondent, versions }: HeldResponse): string[] {
  const contact = (key: string | null) => (key && readVault(database(), 'contact', key)?.value.email) || [];
  const last = versions.at(-1);
  // What the Code Administrator recorded was not written by whoever entered it.
  const writer = last?.how === 'here' ? last.by : null;
  const known = [...new Set([contact(writer), contact(respondent.organisation), contact(respondent.person)].flat())];
  if (!respondent.stakeholder) return known;
  const theirs = listVault(database(), 'stakeholder').filter(
    ({ value }) =>
      value.book === book && value.consultation === consultation && fingerprintOfAddress(value.email) === respondent.stakeholder,
  );
  return [...new Set(theirs.map(({ value }) => value.email))];
}

/** Asks a respondent to say what an answer means. The answer itself is not repeated. */
export function clarificationLetter(
  book: Book,
  consultation: Consultation,
  given: HeldResponse,
  { question, text }: { question: string; text: string },
  now: Instant,
): VaultChange[] {
  const found = consultation.questions.find(({ id }) => id === question);
  const printed = found ? numberOf(found, consultation) : question;
  return letters(book, given, now, {
    fact: `${consultation.title}: please clarify your answer to question ${printed}`,
    sentences: [text, 'The question and what you say to it are published beside your response.'],
    link: { path: `${consultationHref(book, consultation.id)}/respond/clarify`, text: 'Say what you meant' },
  });
}

/** Tells each respondent that the responses are published. */
export const publishedLetters = (book: Book, consultation: Consultation, responses: readonly HeldResponse[], now: Instant): VaultChange[] =>
  responses.flatMap((given) =>
    letters(book, given, now, {
      fact: `${consultation.title}: the responses are published`,
      sentences: [
        currentVersion(given).confidential.of === 'all'
          ? 'Yours is confidential: it is only said that a confidential response was received.'
          : 'Yours is among them, without what you asked to be kept confidential.',
      ],
      link: { path: consultationHref(book, consultation.id), text: 'The responses' },
    }),
  );

function letters(
  book: Book,
  given: HeldResponse,
  now: Instant,
  said: { fact: string; sentences: string[]; link: { path: string; text: string } },
): VaultChange[] {
  const facts = [['Your receipt', currentVersion(given).receipt] as const];
  const why = ['You get this because you responded to this consultation.'];
  const stop = 'Whoever responds is told what becomes of the response, so this cannot be stopped.';
  return addressesOf(book, given).map((to) =>
    messageTo(to, { ...said, facts, why, stop, practice: book === 'practice' }, { book, about: given.consultation }, now),
  );
}
