import type { Book } from '#db/schema/log.ts';
import type { VaultChange } from '#db/vault.ts';
import { messageTo } from '#lib/mail/message.ts';
import type { Instant } from '#lib/process/day.ts';

/** The letter with the link that confirms a follow. Its text is erased once it is sent. */
export const confirmationLetter = (
  { book, address }: { book: Book; address: string },
  token: string,
  words: string,
  now: Instant,
): VaultChange =>
  messageTo(
    address,
    {
      fact: `Confirm that you want to follow ${words}`,
      sentences: [
        'Somebody, probably you, typed this address at the SEC Modification Register to be told of it by e-mail. The link below can be used once, within 48 hours.',
        'If that was not you, do nothing: without the link nothing is sent, and this address is forgotten.',
      ],
      facts: [],
      link: { path: `/follow/confirm/${token}`, text: 'Confirm' },
      why: ['You get this because this address was typed into the form of what can be followed (rule FOLLOW-2).'],
      stop: 'It is sent once; nothing has to be stopped.',
      practice: book === 'practice',
    },
    { book, about: null },
    now,
  );
