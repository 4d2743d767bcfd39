import type { Mail } from '#db/queries/mail.ts';
import type { Book } from '#db/schema/log.ts';
import type { VaultChange } from '#db/vault.ts';
import { freshToken, hashOf } from '#lib/auth/tokens.ts';
import { siteUrl } from '#lib/env.ts';
import type { Outgoing } from './hand-over.ts';

type ToldAs = { follows?: Mail['follows']; party?: boolean };

/** Whether a message ends with a link to what its reader is told of: to whoever follows, and to the contact of a Party. */
export const needsLink = ({ follows = 'not', party = false }: ToldAs): boolean => follows !== 'not' || party;

/** What can be done by that link; what a Party is told of cannot be stopped. */
export const manageWords = ({ follows = 'not', party = false }: ToldAs): string =>
  [
    ...(party ? ['Choose when you are told'] : []),
    ...(follows === 'not' ? [] : [`${party ? 'change' : 'Change'} or stop what you follow`]),
  ].join(', ');

/** Where the link of a message leads, with nothing in the place of its token: it is made as the message is handed over, so that no copy that is kept can be used. */
export const unnamedLink = (): string => `${new URL(siteUrl()).origin}/follow/manage/{link}`;

/** A token for one message to somebody at an address, and the entry that knows it by its hash. */
export function freshLink(book: Book, address: string): { token: string; entry: VaultChange } {
  const token = freshToken();
  return { token, entry: { kind: 'follow-link', key: hashOf(token), value: { book, address } } };
}

/**
 * A message as it goes out: with the link in its place and, where its reader gets it for nothing but following, with the headers by which a mail program stops it in one click
 * (RFC 8058). Whoever is told as the contact of a Party has no such headers, since that cannot be stopped (FOLLOW-6). `token` null: the message has no link.
 */
export function withLink({ subject, text, html, follows, replyTo }: Mail, token: string | null): Omit<Outgoing, 'key' | 'to'> {
  const message = { subject, text, html, ...(replyTo && { replyTo }) };
  if (token === null) return message;
  const filled = (body: string) => body.replaceAll(unnamedLink(), unnamedLink().replace('{link}', token));
  const headers = {
    'List-Unsubscribe': `<${new URL(siteUrl()).origin}/follow/stop/${token}/now>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
  return { ...message, text: filled(text), html: filled(html), ...(follows === 'only' && { headers }) };
}
