import { eq } from 'drizzle-orm';
import type { Consultation } from '../../lib/process/consultation/consultation.ts';
import type { Proposal } from '../../lib/process/proposal/proposal.ts';
import { referenceOf } from '../../lib/process/proposal/reference.ts';
import { type SecPlace, secAddress, secPlaceNamed } from '../../lib/process/sec-part.ts';
import { database } from '../index.ts';
import type { Book } from '../schema/log.ts';
import { proposalRows, proposalSecParts } from '../schema/rows.ts';
import { atHead } from './freshness.ts';
import { liveProposals } from './live.ts';
import { type ProposalLink, proposalsByStream } from './rows-of.ts';
import { readSubjects } from './subjects.ts';

export type SecPart = { part: string; clauses: { clause: string; count: number }[]; count: number };
export type SecPartPage = { part: string; proposals: { proposal: ProposalLink; clauses: string[] }[] };

/** Every part of the code that a proposal touches, with the clauses named. */
export const listSecParts = (): SecPart[] => atHead('sec parts', collect);

function collect(): SecPart[] {
  const parts = new Map<string, SecPart>();
  for (const { part, clauses } of database().select().from(proposalSecParts).all()) {
    const known = parts.get(part) ?? { part, clauses: [], count: 0 };
    known.count += 1;
    for (const clause of clauses) {
      const named = known.clauses.find((c) => c.clause === clause);
      if (named) named.count += 1;
      else known.clauses.push({ clause, count: 1 });
    }
    parts.set(part, known);
  }
  const byNumber = new Intl.Collator('en-GB', { numeric: true });
  for (const part of parts.values()) part.clauses.sort((a, b) => byNumber.compare(a.clause, b.clause));
  return [...parts.values()].sort((a, b) => byNumber.compare(a.part, b.part));
}

/** The proposals that touch a part ('Section D', 'Appendix O'), live ones first; with `clause` only those that name it or a clause within it. */
export function readSecPart(part: string, clause: string | null): SecPartPage {
  const rows = database()
    .select({ stream: proposalRows.stream, clauses: proposalSecParts.clauses })
    .from(proposalSecParts)
    .innerJoin(proposalRows, eq(proposalRows.id, proposalSecParts.id))
    .where(eq(proposalSecParts.part, part))
    .all();
  const touching = rows.filter((row) => clause === null || row.clauses.some((c) => within(c, clause)));
  const clausesOf = new Map(touching.map((row) => [row.stream, row.clauses]));
  return {
    part,
    proposals: Object.values(proposalsByStream([...clausesOf.keys()])).map((proposal) => ({
      proposal,
      clauses: clausesOf.get(proposal.stream) ?? [],
    })),
  };
}

/** Whether a proposal or a consultation names this place: a clause that nobody names has no page, as such addresses have no end. */
export const isNamed = ({ part, clause }: SecPlace): boolean =>
  readSecPart(part, clause).proposals.length > 0 || namedByConsultations().has(secAddress({ part, clause }));

const namedByConsultations = (): Set<string> =>
  atHead('sec parts of consultations', () => {
    const names = readSubjects<Consultation>('consultation').flatMap(({ chapters }) => chapters.flatMap(({ secParts }) => secParts));
    return new Set(names.flatMap((name) => secPlaceNamed(name) ?? []).map(secAddress));
  });

/** A clause of a part of the code; `clause` null: the whole part. */
type Place = { part: string; clause: string | null };
type Own = { book: Book; stream: string };

/** `book`: in which it stands, since a practice copy is told of the register's too. */
type Other = Pick<ProposalLink, 'stream' | 'reference' | 'title' | 'slug'> & { book: Book };
type Naming = { other: Other; clauses: string[] };

/**
 * For each place the other live proposals that name the same clause, one within it, or one that it lies within; a whole part touches all of its clauses. In practice they are those of
 * practice and those of the register, but the one that it is a copy of; the register knows nothing of practice.
 */
export function liveTouching<P extends Place>(places: readonly P[], own: Own): { place: P; other: Other }[] {
  const inPractice = own.book === 'practice' ? liveProposals('practice', [], null) : [];
  const original = inPractice.find(({ id }) => id === own.stream)?.copyOf ?? null;
  const others = inPractice.filter(({ id }) => id !== own.stream);
  return places.flatMap((place) =>
    [...namingInPractice(others, place.part), ...namingInRegister(place.part)]
      .filter(({ other }) => other.book !== 'register' || (own.book === 'register' ? other.stream !== own.stream : other.slug !== original))
      .filter(({ clauses }) => place.clause === null || clauses.length === 0 || clauses.some(overlaps(place.clause)))
      .map(({ other }) => ({ place, other })),
  );
}

const namingInRegister = (part: string): Naming[] =>
  readSecPart(part, null)
    .proposals.filter(({ proposal }) => proposal.closed === false)
    .map(({ proposal, clauses }) => ({ other: { ...proposal, book: 'register' }, clauses }));

const namingInPractice = (live: readonly Proposal[], part: string): Naming[] =>
  live
    .filter(({ secParts }) => secParts.some((place) => place.part === part))
    .map((p) => ({
      other: { stream: p.id, reference: referenceOf(p), title: p.title, slug: p.slug, book: 'practice' },
      clauses: clausesOf(p.secParts, part),
    }));

/** The clauses that a proposal names of a part; none where it names the whole part. */
function clausesOf(places: readonly Place[], part: string): string[] {
  const own = places.filter((place) => place.part === part).map(({ clause }) => clause);
  return own.flatMap((clause) => (own.includes(null) || clause === null ? [] : [clause]));
}

const overlaps = (clause: string) => (other: string) => within(other, clause) || within(clause, other);

/** D1.3(e) lies within D1.3 and within D1, but not within D1.31. */
const within = (clause: string, asked: string): boolean =>
  clause.toLowerCase().startsWith(asked.toLowerCase()) && !/[0-9a-z]/i.test(clause[asked.length] ?? '');
