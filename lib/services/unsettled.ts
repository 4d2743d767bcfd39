import { randomUUID } from 'node:crypto';
import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import type { Book } from '#db/schema/log.ts';
import { readReceipt } from '#lib/forms/how.ts';
import type { Typed } from '#lib/forms/input.ts';
import type { AnyAct } from '#lib/process/act.ts';
import { fieldsOf } from '#lib/process/audience.ts';
import type { Instant } from '#lib/process/day.ts';
import type { Refusal } from '#lib/process/refusal.ts';
import { keepMessage, readInbox } from './inbox.ts';

/** What was received and refused: whose act on which proposal, as names and a reference, and what was typed of it. */
export type Unsettled = { book: Book; by: string; from: string; reference: string; act: AnyAct; typed: Typed; refusal: Refusal };

/**
 * Lists what was received and waits for the Code Administrator to settle it (RIGHT-26), on its own message or on one that is kept for it; the message's id. Null for every other
 * refusal, which settles the matter itself.
 */
export async function listUnsettled({ book, by, from, reference, act, typed, refusal }: Unsettled, now: Instant): Promise<string | null> {
  const { received } = readReceipt(typed, now);
  if (refusal.rule !== 'RIGHT-26' || !received) return null;
  const what = `${act.title}, ${reference}`;
  const known = readInbox(book, typed.inbox?.[0] ?? '');
  const id =
    known?.id ??
    (await keepMessage(
      { book, received: received.at, how: received.how, from, text: wordsOf(act, what, typed), files: [], enteredBy: by },
      randomUUID(),
      now,
    ));
  const found = known ?? readInbox(book, id);
  if (!found) return null;
  const value = { ...found.message, unsettled: { at: now, what, reason: refusal.reason } };
  const expectVault = [{ kind: 'inbox' as const, key: id, version: found.version }];
  await commit(database(), { book, events: [], expectVault, vault: [{ kind: 'inbox', key: id, value }] }, now);
  return id;
}

/** What was typed, so that it is there when the matter is settled. */
function wordsOf({ input }: AnyAct, what: string, typed: Typed): string {
  const fields = fieldsOf(input).flatMap(({ name, label }) => (typed[name]?.[0] ? [`${label}: ${typed[name]?.join('\n')}`] : []));
  const evidence = typed['received.evidence']?.[0];
  return [what, ...fields, ...(evidence ? [`Kept as: ${evidence}`] : [])].join('\n\n');
}
