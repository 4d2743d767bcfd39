import { database } from '#db/index.ts';
import { read } from '#db/log.ts';
import { readClaim } from '#db/queries/claims.ts';
import type { Book } from '#db/schema/log.ts';
import type { Instant } from '#lib/process/day.ts';
import { upToDate } from '#lib/process/decide.ts';
import type { RecordedEvent } from '#lib/process/event.ts';
import { fold } from '#lib/process/fold.ts';
import { evolve, type Proposal } from '#lib/process/proposal/proposal.ts';

/** A proposal that somebody is about to act on: all that is recorded of it, and where it stands now, with what time alone has brought about. */
export type AtHand = { book: Book; stream: string; events: RecordedEvent[]; recorded: Proposal; proposal: Proposal };

/** The proposal of an address, or null where the book has none. */
export function proposalAtHand(book: Book, slug: string, now: Instant): AtHand | null {
  const stream = readClaim(book, 'slug', slug);
  const events = stream ? read(database(), book, stream) : [];
  const recorded = fold<Proposal>(events, evolve);
  return stream && recorded ? { book, stream, events, recorded, proposal: upToDate(recorded, now).proposal } : null;
}
