import { randomBytes } from 'node:crypto';
import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { readClaim } from '#db/queries/claims.ts';
import { readPracticeProposals } from '#db/queries/practice.ts';
import { findByReference } from '#db/queries/reference.ts';
import type { Book } from '#db/schema/log.ts';
import { listVault, readVault, type VaultChange, type VaultKind, type VaultValue } from '#db/vault.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import type { Instant } from '#lib/process/day.ts';
import { parseReference, referenceOf } from '#lib/process/proposal/reference.ts';

export type InboxMessage = VaultValue<'inbox'>;
export type StoredMessage = { id: string; message: InboxMessage };

/** The messages of a book's Helpdesk: first those that nobody has dealt with, the oldest first, then the others, the latest first. */
export function listInbox(book: Book): { open: StoredMessage[]; dealt: StoredMessage[] } {
  const all = listVault(database(), 'inbox')
    .filter(({ value }) => value.book === book)
    .map(({ key, value }) => ({ id: key, message: value }))
    .sort((a, b) => a.message.received.localeCompare(b.message.received));
  return { open: all.filter(({ message }) => !message.dealt), dealt: all.filter(({ message }) => message.dealt).reverse() };
}

/** One of them, or null; ids of another book give nothing. */
export function readInbox(book: Book, id: string): (StoredMessage & { version: number }) | null {
  const found = readVault(database(), 'inbox', id);
  return found && found.value.book === book ? { id, message: found.value, version: found.version } : null;
}

/** Keeps a message with its files, and gives its id, which is also the number under which it is kept ("20210428-3fa1c2"). `token`: the page's own, so that a second click keeps it once. */
export async function keepMessage(message: Omit<InboxMessage, 'dealt' | 'unsettled'>, token: string, now: Instant): Promise<string> {
  const { book, files, enteredBy } = message;
  const claim = { kind: 'form' as const, key: `inbox ${token}` };
  const before = readClaim(book, claim.kind, claim.key);
  if (before) return before;
  const id = `${londonDay(message.received).replaceAll('-', '')}-${randomBytes(3).toString('hex')}`;
  const own = files.flatMap((file) => {
    const found = readVault(database(), 'file', file);
    return found && found.value.by === enteredBy && found.value.about === null ? [{ key: file, ...found }] : [];
  });
  const done = await commit(
    database(),
    {
      book,
      events: [],
      expectVault: [{ kind: 'inbox', key: id, version: 0 }, ...own.map(({ key, version }) => ({ kind: 'file' as const, key, version }))],
      vault: [
        { kind: 'inbox', key: id, value: { ...message, files: own.map(({ key }) => key), dealt: null, unsettled: null } },
        ...own.map(({ key, value }) => ({ kind: 'file' as const, key, value: { ...value, about: `inbox/${id}` } })),
      ],
      claims: [{ ...claim, value: id }],
    },
    now,
  );
  return done.ok ? id : keepMessage(message, token, now);
}

/** What marks a message as dealt with, for the same commit as the act that deals with it. `how`: in words, with the reference. Null where there is no such message. */
export function dealing(
  book: Book,
  id: string,
  how: string,
  now: Instant,
): { expectVault: { kind: VaultKind; key: string; version: number }[]; vault: VaultChange[] } | null {
  const found = readInbox(book, id);
  if (!found) return null;
  const value = { ...found.message, dealt: { at: now, how } };
  return { expectVault: [{ kind: 'inbox', key: id, version: found.version }], vault: [{ kind: 'inbox', key: id, value }] };
}

/** The same by itself; false where somebody else changed it meanwhile, or it is not there. `how` null: it is open again. */
export async function markDealt(book: Book, id: string, how: string | null, now: Instant): Promise<boolean> {
  const found = readInbox(book, id);
  if (!found) return false;
  const value = { ...found.message, dealt: how === null ? null : { at: now, how } };
  const expectVault = [{ kind: 'inbox' as const, key: id, version: found.version }];
  return (await commit(database(), { book, events: [], expectVault, vault: [{ kind: 'inbox', key: id, value }] }, now)).ok;
}

/** The slug of the proposal that somebody typed by its reference, or by its address; null where the book has none, or several. */
export function slugOfTyped(book: Book, typed: string): string | null {
  const text = typed.trim();
  if (readClaim(book, 'slug', text)) return text;
  if (book === 'practice') {
    const found = readPracticeProposals().filter(
      (proposal) => referenceOf(proposal).toLowerCase() === text.toLowerCase().replace(/\s+/g, ''),
    );
    return found.length === 1 ? (found[0]?.slug ?? null) : null;
  }
  const reference = parseReference(text);
  const found = reference ? findByReference(reference.number, reference.suffix) : [];
  return found.length === 1 ? (found[0]?.slug ?? null) : null;
}
