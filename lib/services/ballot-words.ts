import { database } from '#db/index.ts';
import { read } from '#db/log.ts';
import { readSubject } from '#db/queries/subjects.ts';
import type { Book } from '#db/schema/log.ts';
import type { Ballot } from '#lib/process/ballot/ballot.ts';
import { fold } from '#lib/process/fold.ts';
import type { Meeting } from '#lib/process/meeting/meeting.ts';
import { evolve, type Proposal } from '#lib/process/proposal/proposal.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';

/** What a ballot is about, as sentences and buttons print it: the proposal's reference or, where there is none, the item. */
export function calledIn(book: Book, { proposal: stream, meeting, item }: Pick<Ballot, 'proposal' | 'meeting' | 'item'>): string {
  const proposal = stream ? fold<Proposal>(read(database(), book, stream), evolve) : null;
  if (proposal) return referenceOf(proposal);
  const items = meeting ? (readSubject<Meeting>(meeting, book)?.items ?? []) : [];
  return items.find(({ entry }) => entry === item)?.title ?? 'that item';
}
