import type { Consultation } from '../../lib/process/consultation/consultation.ts';
import type { Names } from '../../lib/process/directory/names.ts';
import type { Paper } from '../../lib/process/paper/paper.ts';
import { database } from '../index.ts';
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

/** One consultation of a book by the last part of its id (`mp147-refinement`), or null. A practice proposal has no row to link to. */
export function readConsultation(
  id: string,
  book: Book = 'register',
): { consultation: Consultation; proposal: ProposalLink | null; names: Names; paper: Paper | null } | null {
  const consultation = readSubject<Consultation>(`consultation/${id}`, book);
  if (!consultation) return null;
  const proposal =
    consultation.proposal && book === 'register' ? (proposalsByStream([consultation.proposal])[consultation.proposal] ?? null) : null;
  const paper = consultation.source ? readSubject<Paper>(consultation.source.paper, book) : null;
  return { consultation, proposal, names: names(book), paper };
}
