import { type Change, commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { read, versionOf } from '#db/log.ts';
import { overdueStreams } from '#db/queries/overdue.ts';
import type { Book } from '#db/schema/log.ts';
import { dueOn } from '#lib/process/consultation/due.ts';
import type { Instant } from '#lib/process/day.ts';
import { upToDate } from '#lib/process/decide.ts';
import { fold } from '#lib/process/fold.ts';
import { evolve, type Proposal } from '#lib/process/proposal/proposal.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import { kindOf } from '#lib/process/subjects.ts';
import { ballotFollowing } from './closing-ballots.ts';
import { consultationAt, consultationsFollowing, proposalOf } from './consultation-follows.ts';
import { consultationNoticesOf } from './consultation-notices.ts';
import { sendDigests } from './digest.ts';
import { noticesOf } from './notices.ts';
import { remind } from './reminders.ts';

/** What the clock has recorded: how many events on how many proposals and consultations. */
export type Ticked = { events: number; proposals: number };

/**
 * Records what time alone has brought about by a moment, on every proposal and consultation of both books: each thing once, however many servers look at the same time, and whatever was missed
 * while none ran, on the day on which it came about; its notices leave with it. Then come the reminders of consultations and the digests of the day. A proposal that somebody acts on meanwhile is decided again on what is there then. `now`: the moment of recording.
 * @throws once all others have been looked at, where one or several could not be brought up to date.
 */
export async function tick(by: Instant, now: Instant = by): Promise<Ticked> {
  const ticked: Ticked = { events: 0, proposals: 0 };
  const failed: unknown[] = [];
  for (const { book, stream } of overdueStreams(by)) {
    const look = kindOf(stream) === 'consultation' ? openAndClose : recordDue;
    const recorded = await look(book, stream, by, now).catch((error: unknown) => {
      failed.push(new Error(`${book}, ${stream}: ${error instanceof Error ? error.message : String(error)}`, { cause: error }));
      return 0;
    });
    if (recorded > 0) ticked.proposals += 1;
    ticked.events += recorded;
  }
  await remind(by);
  await sendDigests(by);
  if (failed.length > 0)
    throw new AggregateError(failed, `Time has not passed on ${failed.map((error) => (error as Error).message).join('; ')}`);
  return ticked;
}

async function recordDue(book: Book, stream: string, by: Instant, now: Instant): Promise<number> {
  const db = database();
  for (;;) {
    const version = versionOf(db, book, stream);
    const proposal = fold<Proposal>(read(db, book, stream), evolve);
    const overdue = proposal ? upToDate(proposal, by).overdue : [];
    if (overdue.length === 0) return 0;
    const notices = noticesOf({ book, before: proposal, events: overdue }, now);
    const follows = proposal ? consultationsFollowing(book, proposal, overdue, by, now) : null;
    const ballot = proposal ? ballotFollowing(book, { stream, called: referenceOf(proposal), events: overdue }, now) : null;
    const change: Change = {
      book,
      expect: [{ stream, version }, ...(follows?.expect ?? [])],
      expectVault: ballot?.expectVault ?? [],
      events: [...overdue.map((event) => ({ stream, event })), ...(follows?.events ?? [])],
      vault: [...notices, ...(follows?.vault ?? []), ...(ballot?.vault ?? [])],
    };
    const done = await commit(db, change, now);
    if (done.ok) return done.events.length;
  }
}

/** A consultation opens on its first day and closes at its hour, each recorded once, with its notices. */
async function openAndClose(book: Book, stream: string, by: Instant, now: Instant): Promise<number> {
  for (;;) {
    const found = consultationAt(book, stream);
    const events = found ? dueOn(found.consultation, by) : [];
    if (!found || events.length === 0) return 0;
    const { consultation, version } = found;
    const about = { book, stream, before: consultation, events, proposal: proposalOf(book, consultation) };
    const vault = consultationNoticesOf(about, now);
    const change: Change = { book, expect: [{ stream, version }], events: events.map((event) => ({ stream, event })), vault };
    const done = await commit(database(), change, now);
    if (done.ok) return done.events.length;
  }
}
