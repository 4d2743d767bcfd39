import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { type DigestLine, followerKey, linesOf, readFollower, type Whose, waitingForDigest } from '#db/queries/followers.ts';
import { books } from '#db/schema/log.ts';
import type { VaultChange } from '#db/vault.ts';
import { howToStop, type ToldAs } from '#lib/documents/notice.ts';
import { messageTo } from '#lib/mail/message.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import { spoken } from '#lib/process/calendar/spoken.ts';
import type { Instant } from '#lib/process/day.ts';
import { lastDigest } from '#lib/process/following/digest.ts';
import { partyContacts } from './party-contacts.ts';

/**
 * Puts what waits for each follower and each contact of a Party into one message, once a day (FOLLOW-4, FOLLOW-6): the lines go in the same commit as the message comes, so of two
 * servers that look at the same time one sends it. Where nothing waits nothing is sent. Returns how many were sent.
 */
export async function sendDigests(now: Instant): Promise<number> {
  const due = lastDigest(now);
  let sent = 0;
  for (const book of books) {
    const waiting = waitingForDigest(book, due);
    const parties = waiting.length > 0 ? partyContacts(book) : null;
    for (const address of waiting) if (await sendDigest({ book, address }, parties?.has(address) === true, due, now)) sent += 1;
  }
  return sent;
}

/** Whoever follows nothing any more, or stands for no Party any more, is not told what waited for them as that. */
async function sendDigest({ book, address }: Whose, party: boolean, due: Instant, now: Instant): Promise<boolean> {
  const follower = readFollower(book, address);
  const lines = linesOf(book, address).filter(({ value }) => value.at < due);
  if (lines.length === 0 || (follower?.value.digested ?? '') >= due) return false;
  const told = lines.map(({ value }) => value).filter((line) => (line.party ? party : follower !== null));
  const key = followerKey(book, address);
  const vault: VaultChange[] = [
    ...(follower ? [{ kind: 'follower' as const, key, value: { ...follower.value, digested: due } }] : []),
    ...lines.map((line) => ({ kind: 'digest-line' as const, key: line.key, value: null })),
    ...(told.length > 0 ? [digestOf({ book, address }, follower !== null, told, now)] : []),
  ];
  const expectVault = [
    ...(follower ? [{ kind: 'follower' as const, key, version: follower.version }] : []),
    ...lines.map((line) => ({ kind: 'digest-line' as const, key: line.key, version: line.version })),
  ];
  return (await commit(database(), { book, expectVault, events: [], vault }, now)).ok && told.length > 0;
}

/** The subject line carries the fact where there is one, else the first and how many more. */
function digestOf({ book, address }: Whose, follows: boolean, lines: readonly DigestLine[], now: Instant): VaultChange {
  const [first] = lines as [DigestLine];
  const more = lines.length - 1;
  const fact = more === 0 ? first.fact : `${first.fact} – and ${more} more`;
  const party = lines.some((line) => line.party);
  const as: ToldAs = { follows: !follows ? 'not' : party ? 'also' : 'only', party };
  const what = [
    ...(party ? ['what every Party is told of'] : []),
    ...(lines.some((line) => !line.party) ? ['what happened to what you follow'] : []),
  ].join(' and ');
  const notice = {
    fact,
    sentences: [`The summary of the day: ${what}, until 8am on ${spoken(londonDay(now))}.`],
    facts: [],
    items: lines,
    link: null,
    why: [...new Set(lines.flatMap(({ why }) => why))],
    ...as,
    stop: howToStop(as),
    practice: book === 'practice',
  };
  return messageTo(address, notice, { book, about: null }, now);
}
