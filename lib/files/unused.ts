import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { broughtSince, isNamed, unusedBefore, usersOf } from '#db/queries/files.ts';
import type { Instant } from '#lib/process/day.ts';
import { discard } from './store.ts';

/** What one account may bring within a day. No paper says; these are our choice, far above what one person's forms need. */
const mostFiles = 60;
const mostMegabytes = 300;
const day = 86_400_000;
/** How long a file is kept that no act has used: a form that waits for it is kept for a day, a draft names its own. */
const kept = 7 * day;

const before = (now: Instant, time: number): Instant => new Date(Date.parse(now) - time).toISOString();

/** Why somebody may bring no more files for now, as a sentence; null while they may. */
export function broughtTooMuch(by: string, now: Instant): string | null {
  const { files, bytes } = broughtSince(by, before(now, day));
  if (files < mostFiles && bytes < mostMegabytes * 1_000_000) return null;
  return `You have added ${files} files within a day, and an account may add ${mostFiles}, or ${mostMegabytes} MB. Try again tomorrow, or send the file to the Helpdesk.`;
}

/** Takes away files that were brought more than a week ago, that no act used and no draft names; their bytes too, where no other file has the same. */
export async function sweepUnused(now: Instant): Promise<void> {
  for (const { id, book, sha256, version } of unusedBefore(before(now, kept))) {
    if (isNamed(id)) continue;
    const entry = { kind: 'file' as const, key: id };
    const done = await commit(
      database(),
      { book, events: [], expectVault: [{ ...entry, version }], vault: [{ ...entry, value: null }] },
      now,
    );
    if (done.ok && usersOf(sha256) === 0) await discard(sha256, Date.parse(now) - day);
  }
}
