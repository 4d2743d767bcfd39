import type { Book } from '#db/schema/log.ts';
import type { VaultChange } from '#db/vault.ts';
import { siteUrl } from '#lib/env.ts';
import type { Instant } from '#lib/process/day.ts';
import { freshToken } from './tokens.ts';

type Letter = { book: Book; to: string; subject: string; before: string[]; link: string; after: string[]; why: string };

/** The letter that asks somebody to choose a passphrase for their new account. */
export const invitationLetter = (book: Book, to: string, token: string, now: Instant): VaultChange =>
  letter(
    {
      book,
      to,
      subject: 'Your account at the SEC Modification Register: choose a passphrase within 7 days',
      before: ['An account was made for you at the SEC Modification Register. Open this page and choose a passphrase:'],
      link: `${siteUrl()}/account/invitation/${token}`,
      after: [
        'The link can be used once, within 7 days. If you did not expect this, do nothing: nobody can use the account without the link.',
      ],
      why: 'an account was made for this address',
    },
    now,
  );

/** The letter with the link to a new passphrase. */
export const resetLetter = (book: Book, to: string, token: string, now: Instant): VaultChange =>
  letter(
    {
      book,
      to,
      subject: 'Your passphrase at the SEC Modification Register: choose a new one within the hour',
      before: ['Somebody, probably you, asked for a new passphrase. Open this page and choose one:'],
      link: `${siteUrl()}/account/invitation/${token}`,
      after: [
        'The link can be used once, within an hour. When you use it, you are signed out everywhere.',
        'If you did not ask, do nothing: your passphrase stays as it is.',
      ],
      why: 'a new passphrase was asked for at the sign-in page',
    },
    now,
  );

function letter({ book, to, subject, before, link, after, why }: Letter, now: Instant): VaultChange {
  const text = `${[...before, link, ...after].join('\n\n')}\n`;
  const paragraph = (words: string) => `<p>${escaped(words)}</p>`;
  const address = escaped(link);
  const html = [...before.map(paragraph), `<p><a href="${address}">${address}</a></p>`, ...after.map(paragraph)].join('\n');
  const state = { state: 'waiting', attempts: 0, next: now, sent: null, fault: null } as const;
  return { kind: 'mail', key: freshToken(), value: { book, to, subject, text, html, why, about: null, queued: now, ...state } };
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
