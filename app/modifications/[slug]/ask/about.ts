import { readClaim } from '#db/queries/claims.ts';
import { type Book, foldedProposal } from '#db/queries/proposal.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';

/** The proposal that a question is about; null where its book has none at that address. */
export function askedAbout(book: Book, slug: string) {
  const stream = readClaim(book, 'slug', slug);
  const proposal = stream ? foldedProposal(book, stream) : null;
  if (!stream || !proposal) return null;
  const path = `/${book === 'practice' ? 'practice' : 'modifications'}/${proposal.slug}`;
  return { book, stream, proposal, reference: referenceOf(proposal), path };
}
