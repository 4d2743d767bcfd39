import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { readDirectory } from '#db/projections/names.ts';
import type { Book } from '#db/schema/log.ts';
import { readVault, type VaultValue } from '#db/vault.ts';
import { freshToken, hashOf } from '#lib/auth/tokens.ts';
import { messageTo } from '#lib/mail/message.ts';
import { spokenWithWeekday } from '#lib/process/calendar/spoken.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { hourInWords } from '#lib/process/consultation/may-respond.ts';
import { organisationCalled } from '#lib/process/consultation/respondent.ts';
import { isOver } from '#lib/process/consultation/status.ts';
import type { Instant } from '#lib/process/day.ts';
import { consultationHref } from './consultation-href.ts';

export type Stakeholder = VaultValue<'stakeholder'>;

/** Sends somebody without an account the link by which they write their response and come back to it. The key is in the letter alone; what is kept is its hash. */
export async function askForLink(
  { book, consultation, email, calledAs }: { book: Book; consultation: Consultation; email: string; calledAs: string | null },
  now: Instant,
): Promise<void> {
  const key = freshToken();
  const value: Stakeholder = { book, consultation: consultation.id, email, calledAs, asked: now, verified: null };
  const { title, closes, closesAt } = consultation;
  const letter = messageTo(
    email,
    {
      fact: `${title}: your link to respond – until ${hourInWords(closesAt)} on ${spokenWithWeekday(closes)}`,
      sentences: [
        'The link below opens your response, today and whenever you come back to it. Whoever has it can read and change what you write: keep it to yourself.',
        'If you did not ask for it, do nothing.',
      ],
      facts: [],
      link: { path: `${consultationHref(book, consultation.id)}/respond/as/${key}`, text: 'Your response' },
      why: ['You get this because somebody gave this address to respond to a consultation.'],
      stop: 'It is sent once each time it is asked for; nothing has to be stopped.',
      practice: book === 'practice',
    },
    { book, about: null },
    now,
  );
  await commit(database(), { book, events: [], vault: [{ kind: 'stakeholder', key: hashOf(key), value }, letter] }, now);
}

/** The organisation of the directory whose name somebody without an account gives; null where the name is free (CONSULT-21). */
export const ownerOfName = (book: Book, name: string | null): string | null =>
  (name && organisationCalled(name, Object.values(readDirectory(database(), book).organisations))?.name) || null;

/** Notes that a link was followed, so that the address is shown to be theirs; false where there is no such link for this consultation, or it is over. */
export async function followLink(key: string, book: Book, consultation: Consultation, now: Instant): Promise<boolean> {
  for (;;) {
    const found = linkOf(key, book, consultation);
    if (!found || isOver(consultation, now)) return false;
    if (found.value.verified) return true;
    const entry = { kind: 'stakeholder' as const, key: hashOf(key) };
    const value = { ...found.value, verified: now };
    const done = await commit(
      database(),
      { book, events: [], expectVault: [{ ...entry, version: found.version }], vault: [{ ...entry, value }] },
      now,
    );
    if (done.ok) return true;
  }
}

/** What a link stands for; null for an unknown one and for another consultation's. */
export function linkOf(key: string, book: Book, consultation: Pick<Consultation, 'id'>): { value: Stakeholder; version: number } | null {
  const found = readVault(database(), 'stakeholder', hashOf(key));
  return found && found.value.book === book && found.value.consultation === consultation.id ? found : null;
}
