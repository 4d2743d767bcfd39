import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { type Follower, followerKey, linesOf, readFollower, tokensOf, unconfirmed, type Whose } from '#db/queries/followers.ts';
import type { Book } from '#db/schema/log.ts';
import { readVault, type VaultChange, type VaultValue } from '#db/vault.ts';
import { freshToken, hashOf } from '#lib/auth/tokens.ts';
import { later } from '#lib/mail/backoff.ts';
import type { Instant } from '#lib/process/day.ts';
import type { Delivery } from '#lib/process/following/digest.ts';
import type { Topic } from '#lib/process/following/topics.ts';
import { confirmationLetter } from './follow-letters.ts';
import { readPartyContact } from './party-contacts.ts';

/** How long the link of a confirmation can be used; the letter says so. */
const confirmMinutes = 48 * 60;

/** The most that one address may follow in a book: nobody reads more, and a list without end is a way to do harm. */
const most = 200;

/** Sends the owner of an address the link that confirms a follow (FOLLOW-2); the same whether they follow anything or not. `words`: the topic in words. */
export async function askToFollow(whose: Whose, topic: Topic, delivery: Delivery, words: string, now: Instant): Promise<void> {
  const token = freshToken();
  const value = { ...whose, topic, delivery, expires: later(now, confirmMinutes) };
  const vault: VaultChange[] = [
    ...unconfirmed(now).map((key) => ({ kind: 'follow-request' as const, key, value: null })),
    { kind: 'follow-request', key: hashOf(token), value },
    confirmationLetter(whose, token, words, now),
  ];
  await commit(database(), { book: whose.book, events: [], vault }, now);
}

/** What a link would confirm; null where it was used, is too old or was never sent. Looking at it uses nothing up, since mail systems open links too. */
export function readRequest(token: string, now: Instant): VaultValue<'follow-request'> | null {
  const found = readVault(database(), 'follow-request', hashOf(token))?.value;
  return found && found.expires > now ? found : null;
}

/** Uses a link of a confirmation, once. */
export async function confirmFollow(token: string, now: Instant): Promise<VaultValue<'follow-request'> | null> {
  const request = readRequest(token, now);
  if (!request) return null;
  const spent = { kind: 'follow-request' as const, key: hashOf(token) };
  const { book, address, topic, delivery } = request;
  const done = await change({ book, address }, now, (before) => followed(before, topic, delivery, now), spent);
  return done ? request : null;
}

/** Follows at once: for who is signed in and so has proved the address. */
export const follow = (whose: Whose, topic: Topic, delivery: Delivery, now: Instant): Promise<boolean> =>
  change(whose, now, (before) => followed(before, topic, delivery, now));

/** Follows one thing less; the last one takes the follower off the list. */
export const unfollow = (whose: Whose, topic: string, now: Instant): Promise<boolean> =>
  change(whose, now, (before) => before && { ...before, follows: before.follows.filter((one) => one.topic !== topic) });

export const deliver = (whose: Whose, delivery: Delivery, now: Instant): Promise<boolean> =>
  change(whose, now, (before) => before && { ...before, delivery });

/** Ends everything that is followed (FOLLOW-3): the entry, the lines of the next digest and every link that was sent are erased; what a Party is told of stays with its links (FOLLOW-6). */
export const stopFollowing = (whose: Whose, now: Instant): Promise<boolean> => change(whose, now, () => null);

/** Whose list the link of a message leads to; null once they follow nothing and stand for no Party, and for what is no link. */
export function readLink(token: string): Whose | null {
  const found = readVault(database(), 'follow-link', hashOf(token))?.value;
  return found && (readFollower(found.book, found.address) || readPartyContact(found)) ? found : null;
}

function followed(before: Follower | null, topic: string, delivery: Delivery, now: Instant): Follower {
  const { follows, digested } = before ?? { follows: [], digested: null };
  const others = follows.filter((one) => one.topic !== topic);
  return { follows: [...others, { topic, since: now }].slice(-most), delivery, digested };
}

/** Reads, decides and commits; somebody who was faster makes it decide again. `spent`: a link that must still be there, and is used up. False where nothing is to be done. */
async function change(
  { book, address }: Whose,
  now: Instant,
  decide: (before: Follower | null) => Follower | null,
  spent?: { kind: 'follow-request'; key: string },
): Promise<boolean> {
  const key = followerKey(book, address);
  for (;;) {
    if (spent && !readVault(database(), spent.kind, spent.key)) return false;
    const found = readFollower(book, address);
    const after = decide(found?.value ?? null);
    const value = after && after.follows.length > 0 ? after : null;
    if (!found && !value) return false;
    const expectVault = [{ kind: 'follower' as const, key, version: found?.version ?? 0 }, ...(spent ? [{ ...spent, version: 1 }] : [])];
    const vault: VaultChange[] = [
      { kind: 'follower', key, value },
      ...(spent ? [{ ...spent, value: null }] : []),
      ...(value ? [] : traces(book, address)),
    ];
    if ((await commit(database(), { book, expectVault, events: [], vault }, now)).ok) return true;
  }
}

/** What is kept of a follower beside the entry; of the contact of a Party only what comes of following. */
function traces(book: Book, address: string): VaultChange[] {
  const party = readPartyContact({ book, address }) !== null;
  const lines = linesOf(book, address).filter(({ value }) => !party || !value.party);
  const links = tokensOf(book, address).filter(({ kind }) => !party || kind === 'follow-request');
  return [
    ...lines.map(({ key }) => ({ kind: 'digest-line' as const, key, value: null })),
    ...links.map(({ kind, key }) => ({ kind, key, value: null })),
  ];
}
