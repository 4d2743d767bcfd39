import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { type DigestLine, followerKey, linesOf, readFollower, waitingForDigest } from '#db/queries/followers.ts';
import { type Book, books } from '#db/schema/log.ts';
import type { VaultChange } from '#db/vault.ts';
import { stopFollowing } from '#lib/documents/notice.ts';
import { messageTo } from '#lib/mail/message.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import { spoken } from '#lib/process/calendar/spoken.ts';
import type { Instant } from '#lib/process/day.ts';
import { lastDigest } from '#lib/process/following/digest.ts';

/**
 * Puts what waits for each follower into one message, once a day (FOLLOW-4): the lines go in the same commit as the message comes, so of two servers that look at the same time one
 * sends it. Where nothing waits nothing is sent. Returns how many were sent.
 */
export async function sendDigests(now: Instant): Promise<number> {
  const due = lastDigest(now);
  let sent = 0;
  for (const book of books) for (const address of waitingForDigest(book, due)) if (await sendDigest(book, address, due, now)) sent += 1;
  return sent;
}

async function sendDigest(book: Book, address: string, due: Instant, now: Instant): Promise<boolean> {
  const follower = readFollower(book, address);
  const lines = linesOf(book, address).filter(({ value }) => value.at < due);
  if (!follower || lines.length === 0 || (follower.value.digested ?? '') >= due) return false;
  const key = followerKey(book, address);
  const vault: VaultChange[] = [
    { kind: 'follower', key, value: { ...follower.value, digested: due } },
    ...lines.map((line) => ({ kind: 'digest-line' as const, key: line.key, value: null })),
    digestOf(
      book,
      address,
      lines.map(({ value }) => value),
      now,
    ),
  ];
  const expectVault = [
    { kind: 'follower' as const, key, version: follower.version },
    ...lines.map((line) => ({ kind: 'digest-line' as const, key: line.key, version: line.version })),
  ];
  return (await commit(database(), { book, expectVault, events: [], vault }, now)).ok;
}

/** The subject line carries the fact where there is one, else the first and how many more. */
function digestOf(book: Book, address: string, lines: readonly DigestLine[], now: Instant): VaultChange {
  const [first] = lines as [DigestLine];
  const more = lines.length - 1;
  const fact = more === 0 ? first.fact : `${first.fact} – and ${more} more`;
  const notice = {
    fact,
    sentences: [`What happened to what you follow until 8am on ${spoken(londonDay(now))}.`],
    facts: [],
    items: lines,
    link: null,
    why: [...new Set(lines.flatMap(({ why }) => why))],
    stop: stopFollowing,
    practice: book === 'practice',
    follows: 'only' as const,
  };
  return messageTo(address, notice, { book, about: null }, now);
}
