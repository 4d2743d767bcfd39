import { randomBytes } from 'node:crypto';
import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { readSettings } from '#db/queries/settings.ts';
import type { Book } from '#db/schema/log.ts';
import type { VaultChange } from '#db/vault.ts';
import { mailAddress } from '#lib/mail/address.ts';
import { messageTo } from '#lib/mail/message.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import type { Instant } from '#lib/process/day.ts';
import { newReceipt } from './receipt.ts';

/** A question about a proposal. `from`: the address that somebody typed; nobody has proved that it is theirs. */
export type Question = { book: Book; stream: string; reference: string; path: string; name: string; from: string; text: string };

const unverified = 'Whoever wrote this typed the address; it is not verified.';

/**
 * Sends a question to the Helpdesk's address, or keeps it in the Code Administrator's inbox where none is set, and gives the reference under which it is found ("Q-2H7K-9MPT"). It is never
 * published.
 */
export async function askQuestion(question: Question, now: Instant): Promise<string> {
  const { book } = question;
  const asked = newReceipt('Q');
  const helpdesk = mailAddress(readSettings(book, londonDay(now)).helpdeskContact.email);
  await commit(
    database(),
    { book, events: [], vault: [helpdesk ? letter(helpdesk, question, asked, now) : kept(question, asked, now)] },
    now,
  );
  return asked;
}

function letter(to: string, { book, stream, reference, path, name, from, text }: Question, asked: string, now: Instant): VaultChange {
  const notice = {
    fact: `${reference}: a question, ${asked}`,
    sentences: [...text.split(/\n+/).filter((line) => line.trim()), unverified],
    facts: [
      ['From', name || 'no name given'],
      ['Answer to', from],
    ] as [string, string][],
    link: { path, text: `Open ${reference}` },
    why: ['You get this because this is the address of the Helpdesk.'],
    stop: 'The address of the Helpdesk is a setting.',
    practice: book === 'practice',
  };
  return messageTo(to, notice, { book, about: stream, replyTo: from }, now);
}

const kept = ({ book, reference, name, from, text }: Question, asked: string, now: Instant): VaultChange => ({
  kind: 'inbox',
  key: `${londonDay(now).replaceAll('-', '')}-${randomBytes(3).toString('hex')}`,
  value: {
    book,
    received: now,
    how: 'e-mail',
    from: `${name ? `${name} ` : ''}<${from}>`,
    text: `${asked}, a question about ${reference}, by the form on its page. ${unverified}\n\n${text}`,
    files: [],
    enteredBy: 'form',
    dealt: null,
    unsettled: null,
  },
});
