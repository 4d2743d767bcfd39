import type { Book } from '#db/schema/log.ts';
import type { VaultChange } from '#db/vault.ts';
import { messageTo } from '#lib/mail/message.ts';
import type { Instant } from '#lib/process/day.ts';

const why = (reason: string) => ({ facts: [], why: [reason], stop: 'It is sent once; nothing has to be stopped.', practice: false });
const page = (token: string, text: string) => ({ path: `/account/invitation/${token}`, text });

/** The letter that asks somebody to choose a passphrase for their new account. */
export const invitationLetter = (book: Book, to: string, token: string, now: Instant): VaultChange =>
  messageTo(
    to,
    {
      fact: 'Your account at the SEC Modification Register: choose a passphrase within 7 days',
      sentences: [
        'An account was made for you. The link below can be used once, within 7 days.',
        'If you did not expect this, do nothing: nobody can use the account without the link.',
      ],
      link: page(token, 'Choose a passphrase'),
      ...why('You get this because the Code Administrator made an account for this address.'),
    },
    { book, about: null },
    now,
  );

/** The letter with the link to a new passphrase. */
export const resetLetter = (book: Book, to: string, token: string, now: Instant): VaultChange =>
  messageTo(
    to,
    {
      fact: 'Your passphrase at the SEC Modification Register: choose a new one within an hour',
      sentences: [
        'Somebody, probably you, asked for a new passphrase. The link below can be used once, within an hour; when you use it, you are signed out everywhere.',
        'If you did not ask, do nothing: your passphrase stays as it is.',
      ],
      link: page(token, 'Choose a new passphrase'),
      ...why('You get this because a new passphrase was asked for at the sign-in page.'),
    },
    { book, about: null },
    now,
  );

/** Tells somebody what the Code Administrator changed at their account, so that a change behind their back is noticed. */
export const changedLetter = (book: Book, to: string, fact: string, now: Instant): VaultChange =>
  messageTo(
    to,
    {
      fact: `${fact} at the SEC Modification Register`,
      sentences: [
        'The Code Administrator did this, and everybody who was signed in by the account was signed out.',
        'If you did not ask for it, tell the Code Administrator at once.',
      ],
      link: { path: '/sign-in', text: 'Sign in' },
      ...why('You get this because something of your account was changed.'),
    },
    { book, about: null },
    now,
  );
