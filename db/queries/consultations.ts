import type { Consultation } from '../../lib/process/consultation/consultation.ts';
import type { Names } from '../../lib/process/directory/names.ts';
import { fold } from '../../lib/process/fold.ts';
import type { Paper } from '../../lib/process/paper/paper.ts';
import { evolve, type Proposal } from '../../lib/process/proposal/proposal.ts';
import { referenceOf } from '../../lib/process/proposal/reference.ts';
import { labelOf } from '../../lib/process/proposal/stages.ts';
import { database } from '../index.ts';
import { read } from '../log.ts';
import { namesOf } from '../projections/names.ts';
import type { Book } from '../schema/log.ts';
import { atHead } from './freshness.ts';
import { type ProposalLink, proposalsByStream } from './rows-of.ts';
import { readSubject, readSubjects } from './subjects.ts';

export type ListedConsultation = { consultation: Consultation; proposal: ProposalLink | null };

const names = (book: Book): Names => atHead(`names ${book}`, () => namesOf(database(), book));

/** Every consultation of the register, the latest closing day first, with the proposal it is about. */
export function listConsultations(): ListedConsultation[] {
  const consultations = readSubjects<Consultation>('consultation').reverse();
  const proposals = proposalsByStream(consultations.flatMap((c) => c.proposal ?? []));
  return consultations.map((consultation) => ({
    consultation,
    proposal: consultation.proposal ? (proposals[consultation.proposal] ?? null) : null,
  }));
}

type Linked = Pick<ProposalLink, 'reference' | 'slug' | 'title' | 'stage' | 'stageLabel'> & { href?: string };

/** One consultation of a book by the last part of its id (`mp147-refinement`), or null. */
export function readConsultation(
  id: string,
  book: Book = 'register',
): { consultation: Consultation; proposal: Linked | null; names: Names; paper: Paper | null } | null {
  const consultation = readSubject<Consultation>(`consultation/${id}`, book);
  if (!consultation) return null;
  const proposal = consultation.proposal ? linkTo(book, consultation.proposal) : null;
  const paper = consultation.source ? readSubject<Paper>(consultation.source.paper, book) : null;
  return { consultation, proposal, names: names(book), paper };
}

/** A proposal of practice has no row in the register's lists. */
function linkTo(book: Book, stream: string): Linked | null {
  if (book === 'register') return proposalsByStream([stream])[stream] ?? null;
  const found = fold<Proposal>(read(database(), book, stream), evolve);
  if (!found) return null;
  const { slug, title, stage, regime } = found;
  return { reference: referenceOf(found), slug, title, stage, stageLabel: stage && labelOf(stage, regime), href: `/practice/${slug}` };
}
