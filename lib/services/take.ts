import { type Change, commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { read, versionOf } from '#db/log.ts';
import type { Book } from '#db/schema/log.ts';
import type { AnyAct } from '#lib/process/act.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import type { Instant } from '#lib/process/day.ts';
import { type Decision, decide, type Invalid } from '#lib/process/decide.ts';
import { decideAsReceived } from '#lib/process/decide-received.ts';
import type { NewEvent, RecordedEvent } from '#lib/process/event.ts';
import { fold, VOIDED } from '#lib/process/fold.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import { evolve, type Proposal } from '#lib/process/proposal/proposal.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import type { Refusal } from '#lib/process/refusal.ts';
import { itemName, listingOf } from './agenda.ts';
import { circumstancesOf } from './circumstances.ts';
import { ballotFollowing } from './closing-ballots.ts';
import { consultationsFollowing } from './consultation-follows.ts';
import { fileOfReceipt, filesOfAct, filesOfMessage } from './evidence.ts';
import { formClaim, sentBefore } from './form-token.ts';
import { dealing } from './inbox.ts';
import { noticesOf } from './notices.ts';

/**
 * What somebody asks for: an act on a proposal, decided on what they saw. `seen`: the last entry of the proposal when the check page was shown;
 * `token`: the form's own, so that a second click is the same act.
 */
export type Taking = {
  book: Book;
  stream: string;
  act: AnyAct;
  actor: Actor;
  input: unknown;
  seen: number;
  token: string;
  /** The Helpdesk's message that the act deals with. */
  inbox?: string | undefined;
  /** The file that was brought of what the Helpdesk received. */
  file?: string | undefined;
};

/** Recorded, now or by the first of two clicks; `entry` is its first event of this act. */
export type Taken = { ok: true; entry: number; again: boolean };
/** Somebody or time was faster: what has happened since `seen`. Nothing was recorded; decide again. */
export type Meanwhile = { ok: false; meanwhile: RecordedEvent[] };
export type Missing = { ok: false; missing: true };

/** Takes an act: read, decide, commit; on a conflict decide again on what is there now. Notices leave in the same commit. */
export async function take(taking: Taking, now: Instant): Promise<Taken | Refusal | Invalid | Meanwhile | Missing> {
  const { book, stream, act, actor, input, seen, token } = taking;
  const db = database();
  for (;;) {
    // First the version, then what it holds: what is committed between the two is a conflict, never something that was overlooked.
    const version = versionOf(db, book, stream);
    const events = read(db, book, stream);
    const proposal = fold<Proposal>(events, evolve);
    if (!proposal) return { ok: false, missing: true };
    const before = takenBefore(book, token, events);
    if (before !== null) return { ok: true, entry: before, again: true };
    const meanwhile = events.filter((event) => event.position > seen && event.actor !== 'clock');
    if (meanwhile.length > 0) return { ok: false, meanwhile };
    const decision = decideOn({ events, proposal, book, act, actor, input }, now);
    if (!decision.ok) return decision;
    const files = filesOfAct(act, decision.input, { book, stream, actor });
    if ('invalid' in files) return files;
    const brought = fileOfReceipt(taking.file, { book, stream, actor });
    if ('invalid' in brought) return brought;
    const dealt = taking.inbox ? dealing(book, taking.inbox, `${act.title}, ${referenceOf(proposal)}`, now) : null;
    const evidence = taking.inbox && actor.received ? filesOfMessage(taking.inbox, { book, stream, actor, but: files }) : null;
    const agenda = listingOf({ book, stream, name: itemName(proposal), events: decision.events }, now);
    const follows = consultationsFollowing(book, proposal, decision.events, actor.received?.at ?? now, now);
    const ballot = ballotFollowing(book, { stream, called: referenceOf(proposal), events: decision.events }, now);
    const change: Change = {
      book,
      expect: [{ stream, version }, ...agenda.expect, ...follows.expect],
      expectVault: [
        ...files.expectVault,
        ...brought.expectVault,
        ...(evidence?.expectVault ?? []),
        ...(dealt?.expectVault ?? []),
        ...ballot.expectVault,
      ],
      events: [...decision.events.map((event) => ({ stream, event })), ...agenda.events, ...follows.events],
      vault: [
        ...files.vault,
        ...brought.vault,
        ...(evidence?.vault ?? []),
        ...(dealt?.vault ?? []),
        ...follows.vault,
        ...ballot.vault,
        ...noticesOf({ book, before: proposal, events: decision.events, act, actor }, now),
      ],
      claims: [formClaim(token, stream, String(version + 1 + firstOwn(decision.events)))],
    };
    const done = await commit(db, change, now);
    if (done.ok) return { ok: true, entry: done.events[firstOwn(decision.events)]?.position ?? done.position, again: false };
  }
}

/** The place of the act's own first event after those that time alone has brought about. */
const firstOwn = (events: readonly NewEvent[]): number =>
  Math.max(
    0,
    events.findIndex((event) => event.actor !== 'clock' && event.type !== VOIDED),
  );

/** The entry that the form's first click made, or null where it was not sent before. */
export function takenBefore(book: Book, token: string, events: readonly RecordedEvent[]): number | null {
  const version = sentBefore(book, token, events[0]?.stream ?? '');
  return events.find((event) => event.version === Number(version))?.position ?? null;
}

function decideOn(
  asked: { events: RecordedEvent[]; proposal: Proposal; book: Book; act: AnyAct; actor: Actor; input: unknown },
  now: Instant,
): Decision {
  const { events, proposal, book, act, actor, input } = asked;
  const context = circumstancesOf(book, proposal, actor.received?.on ?? londonDay(now), null, actor.received?.at);
  if (actor.received) return decideAsReceived(act, { events, actor, context, now, input });
  return decide(act, { proposal, actor, context, now, input });
}
