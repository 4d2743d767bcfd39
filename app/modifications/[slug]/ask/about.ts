import { database } from '#db/index.ts';
import { read } from '#db/log.ts';
import { readClaim } from '#db/queries/claims.ts';
import type { Book } from '#db/schema/log.ts';
import { fold } from '#lib/process/fold.ts';
import { evolve, type Proposal } from '#lib/process/proposal/proposal.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';

/** The proposal that a question is about; null where its book has none at that address. */
export function askedAbout(book: Book, slug: string) {
  const stream = readClaim(book, 'slug', slug);
  const proposal = stream ? fold<Proposal>(read(database(), book, stream), evolve) : null;
  if (!stream || !proposal) return null;
  const path = `/${book === 'practice' ? 'practice' : 'modifications'}/${proposal.slug}`;
  return { book, stream, proposal, reference: referenceOf(proposal), path };
}
