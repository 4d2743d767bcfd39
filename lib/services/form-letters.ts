import { z } from 'zod';
import { database } from '#db/index.ts';
import { readVault, type VaultChange } from '#db/vault.ts';
import { messageTo } from '#lib/mail/message.ts';
import { spokenWithWeekday } from '#lib/process/calendar/spoken.ts';
import type { Instant } from '#lib/process/day.ts';
import type { Held } from './raising.ts';

/** To whom letters about a form go: the contact that it names, else the person who sent it; null where no address is known. */
export function addressFor({ fields, person }: Pick<Held, 'fields' | 'person'>): string | null {
  const typed = z.email().safeParse(fields.contactEmail?.trim()).data;
  return typed ?? (person ? (readVault(database(), 'contact', person)?.value.email ?? null) : null);
}

/** A letter about a form. Its text is erased once it is sent. */
function letter(id: string, held: Held, now: Instant, said: { fact: string; sentences: string[] }): VaultChange[] {
  const to = addressFor(held);
  if (!to) return [];
  const facts = [['Receipt', held.receipt] as const];
  const link = { path: `/raise/${id}`, text: 'The form, and where it stands' };
  const why = ['You get this because you are the contact of a form that was sent to the Code Administrator.'];
  const stop = 'Whoever raises a proposal is always told of its form, so this cannot be stopped.';
  return [messageTo(to, { ...said, facts, link, why, stop, practice: held.book === 'practice' }, { book: held.book, about: null }, now)];
}

/** The receipt of a form, with the day by which comments are due (STAGE-2). Its title stays out of the message: the form is not public. */
export const receiptLetter = (id: string, held: Held, now: Instant): VaultChange[] =>
  letter(id, held, now, {
    fact: `Your form ${held.receipt}: received – comments by the end of ${spokenWithWeekday(held.commentsBy)}`,
    sentences: ['The Code Administrator accepts it and publishes it under a number, or returns it with what is missing.'],
  });

/** What is missing in a form, line by line (STAGE-2). */
export const returnLetter = (id: string, held: Held, defects: readonly string[], now: Instant): VaultChange[] =>
  letter(id, held, now, {
    fact: `Your form ${held.receipt}: returned – ${defects.length === 1 ? 'one thing is' : `${defects.length} things are`} missing`,
    sentences: [...defects, 'Put it right and send it again. The Working Days for comments then begin anew.'],
  });

/** What the Code Administrator writes to the Proposer with the acceptance; nothing where it writes nothing. */
export const acceptanceNote = (id: string, held: Held, note: string | undefined, reference: string, now: Instant): VaultChange[] =>
  note?.trim()
    ? letter(id, held, now, { fact: `Your form ${held.receipt}: accepted as ${reference}, with a note`, sentences: [note.trim()] })
    : [];
