import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { type Mail, type MailState, readMail } from '#db/queries/mail.ts';
import type { Book } from '#db/schema/log.ts';
import type { VaultChange } from '#db/vault.ts';
import { onRecord } from '#lib/mail/on-record.ts';
import type { Instant } from '#lib/process/day.ts';

/** Which messages somebody can have tried again, one that may have arrived among them. */
const tryable: readonly MailState[] = ['waiting', 'failed', 'unsure'];
const arrived = 'Whether it arrived was not known; the Code Administrator found that it had.';

/** Lets a message be tried again from now on, with a new day of attempts. False where it is sent, kept or being handed over, or somebody was faster. */
export const retryMail = (book: Book, key: string, now: Instant): Promise<boolean> =>
  change(book, key, tryable, now, (mail) => {
    const value = { ...mail, state: 'waiting' as const, attempts: 0, next: now, fault: null };
    return [{ kind: 'mail', key, value }];
  });

/** Records of a message that may have arrived that it did. False where nobody doubts it, or somebody was faster. */
export const arrivedMail = (book: Book, key: string, now: Instant): Promise<boolean> =>
  change(book, key, ['unsure'], now, (mail) => [
    { kind: 'mail', key, value: null },
    { kind: 'mail-record', key, value: onRecord({ ...mail, state: 'sent', fault: arrived }) },
  ]);

async function change(
  book: Book,
  key: string,
  from: readonly MailState[],
  now: Instant,
  changed: (mail: Mail) => VaultChange[],
): Promise<boolean> {
  const found = readMail(book, key);
  if (!found || !from.includes(found.value.state)) return false;
  const expectVault = [{ kind: 'mail' as const, key, version: found.version }];
  return (await commit(database(), { book, events: [], expectVault, vault: changed(found.value) }, now)).ok;
}
