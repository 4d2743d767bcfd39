import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { readFollower } from '#db/queries/followers.ts';
import { dueMail, type Mail, type StoredMail } from '#db/queries/mail.ts';
import type { VaultChange } from '#db/vault.ts';
import type { Instant } from '#lib/process/day.ts';
import { mailAddress } from './address.ts';
import { later, nextAttempt } from './backoff.ts';
import { faultOf } from './fault.ts';
import { freshLink, needsLink, withLink } from './follow-link.ts';
import { longestHandOver, type MailServer } from './hand-over.ts';
import { onRecord } from './on-record.ts';

/*
 * Never twice, and never lost. Whoever sends a message claims it first: `waiting` becomes `sending` at the version that was read, so of two servers on one file one has it and
 * the other goes on. Where a server stops between the mail server's yes and the record of it, or the mail server hangs up without a word once it has the whole message, nobody
 * can know whether it went out. Such a message is `unsure`: it is not sent again by itself, and waits for somebody of the Code Administrator, who sends it with the same Message-ID
 * or says that it arrived (docs/decisions/0069).
 */

/** How long a claim keeps others away; longer than any hand-over can take. */
const claimMinutes = (longestHandOver / 60_000) * 2.5;
/** A message that has been due for so long is not sent without somebody looking at it: its days may have passed. */
const staleMinutes = 3 * 24 * 60;
const batch = 50;

const tooLate = 'It has been due for more than three days, so it was not sent by itself.';
const interrupted =
  'The server stopped while this was being handed over, so whether it arrived is not known. It is not sent again by itself.';

/** Hands over what is due, one after the other. Returns how many the mail server took. `stopped`: asked before each. */
export async function sendDue(server: MailServer, now: () => Instant, stopped: () => boolean = () => false): Promise<number> {
  let sent = 0;
  for (const entry of dueMail(now(), batch)) {
    if (stopped()) break;
    if (await send(entry, server, now)) sent += 1;
  }
  return sent;
}

async function send(entry: StoredMail, server: MailServer, now: () => Instant): Promise<boolean> {
  const { key, value } = entry;
  const begun = now();
  if (value.state === 'sending') return put(entry, { state: 'unsure', next: null, fault: interrupted }, begun).then(() => false);
  if (later(value.next ?? begun, staleMinutes) < begun)
    return put(entry, { state: 'failed', next: null, fault: tooLate }, begun).then(() => false);
  const to = mailAddress(value.to);
  if (!to) return put(entry, { state: 'failed', next: null, fault: 'That is not an address.' }, begun).then(() => false);

  if (value.follows === 'only' && readFollower(value.book, to) === null) return drop(entry, begun).then(() => false);
  const link = needsLink(value) ? freshLink(value.book, to) : null;
  const claimed = await put(
    entry,
    { state: 'sending', attempts: value.attempts + 1, next: later(begun, claimMinutes) },
    begun,
    link?.entry,
  );
  if (!claimed) return false;
  try {
    await server.handOver({ key, to, ...withLink(value, link?.token ?? null) });
  } catch (error) {
    const { words, final, unsure } = faultOf(error);
    const next = final || unsure ? null : nextAttempt(claimed.value.attempts, now());
    await put(claimed, { state: unsure ? 'unsure' : next ? 'waiting' : 'failed', next, fault: words }, now());
    return false;
  }
  await put(claimed, { state: 'sent', next: null, sent: now(), fault: null }, now());
  return true;
}

/** Whoever follows nothing any more is not told of what they followed, however long it has waited. */
const drop = ({ key, version, value: { book } }: StoredMail, now: Instant) =>
  commit(database(), { book, expectVault: [{ kind: 'mail', key, version }], events: [], vault: [{ kind: 'mail', key, value: null }] }, now);

/** Records a change of a message if nobody else changed it meanwhile; null where somebody did. What is sent moves to the record. */
async function put(
  { key, version, value }: StoredMail,
  change: Partial<Mail>,
  now: Instant,
  more?: VaultChange,
): Promise<StoredMail | null> {
  const next = { ...value, ...change };
  const vault: VaultChange[] =
    next.state === 'sent'
      ? [
          { kind: 'mail', key, value: null },
          { kind: 'mail-record', key, value: onRecord(next) },
        ]
      : [{ kind: 'mail', key, value: next }];
  if (more) vault.push(more);
  const done = await commit(database(), { book: value.book, expectVault: [{ kind: 'mail', key, version }], events: [], vault }, now);
  return done.ok ? { key, version: version + 1, value: next } : null;
}
