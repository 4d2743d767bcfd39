import { randomBytes } from 'node:crypto';
import { followerKey } from '#db/queries/followers.ts';
import type { Book } from '#db/schema/log.ts';
import type { VaultChange } from '#db/vault.ts';
import type { NoticeText } from '#lib/documents/notice.ts';
import { messageTo } from '#lib/mail/message.ts';
import type { Instant } from '#lib/process/day.ts';
import { canWait } from '#lib/process/following/digest.ts';

/**
 * What one address is told, as an entry to be committed with what it tells of: a message, or a line of the digest where it is for that (`daily`) and can wait for it
 * (FOLLOW-4, FOLLOW-6).
 */
export function letterTo(
  to: string,
  notice: NoticeText,
  { book, about, daily }: { book: Book; about: string; daily: boolean },
  now: Instant,
): VaultChange {
  const { asked = [], by, ...told } = notice;
  if (!daily || !canWait(by, now)) return messageTo(to, { ...told, facts: [...told.facts, ...asked] }, { book, about }, now);
  const { fact, link, why, party } = told;
  const sentences = [...told.sentences, ...asked.map(([name, text]) => `${name}: ${text}`)];
  const key = `${followerKey(book, to)} ${now.replace(/\D/g, '')}-${randomBytes(6).toString('hex')}`;
  return { kind: 'digest-line', key, value: { at: now, fact, sentences, path: link.path, why, party } };
}
