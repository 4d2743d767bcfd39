import { randomBytes } from 'node:crypto';
import type { Book } from '#db/schema/log.ts';
import type { VaultChange } from '#db/vault.ts';
import type { Instant } from '#lib/process/day.ts';
import { isMadeUp } from './address.ts';
import { compose, type Notice } from './compose.ts';

/**
 * A message to one address as an entry of the outbox, to be committed with what it tells of. `about`: the subject, `proposal/…`; null for a letter about an account and for a digest,
 * whose text is erased once it is sent, since it is for its reader alone. A made-up address keeps it readable and unsent.
 */
export function messageTo(
  to: string,
  notice: Notice,
  { replyTo = null, ...of }: { book: Book; about: string | null; replyTo?: string | null },
  now: Instant,
): VaultChange {
  const kept = isMadeUp(to);
  return {
    kind: kept ? 'mail-record' : 'mail',
    key: messageKey(now),
    value: {
      ...of,
      to,
      ...compose(notice),
      why: notice.why.join(' '),
      follows: notice.follows ?? 'not',
      party: notice.party ?? false,
      replyTo,
      queued: now,
      state: kept ? 'kept' : 'waiting',
      attempts: 0,
      next: kept ? null : now,
      sent: null,
      fault: kept ? 'A made-up address: the message is kept here and not sent.' : null,
    },
  };
}

/** Sorts by the moment of queueing, and cannot be guessed. */
const messageKey = (now: Instant): string => `${now.replace(/\D/g, '')}-${randomBytes(9).toString('hex')}`;
