import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { readMail } from '#db/queries/mail.ts';
import type { Book } from '#db/schema/log.ts';
import type { Instant } from '#lib/process/day.ts';

/** Lets a message be tried again from now on, with a new day of attempts. False where it is sent, kept or being handed over, or somebody was faster. */
export async function retryMail(book: Book, key: string, now: Instant): Promise<boolean> {
  const found = readMail(book, key);
  if (found?.value.state !== 'failed' && found?.value.state !== 'waiting') return false;
  const value = { ...found.value, state: 'waiting' as const, attempts: 0, next: now, fault: null };
  const change = {
    book,
    events: [],
    expectVault: [{ kind: 'mail' as const, key, version: found.version }],
    vault: [{ kind: 'mail' as const, key, value }],
  };
  return (await commit(database(), change, now)).ok;
}
