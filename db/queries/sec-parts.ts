import { eq } from 'drizzle-orm';
import { database } from '../index.ts';
import { proposalRows, proposalSecParts } from '../schema/rows.ts';
import { atHead } from './freshness.ts';
import { type ProposalLink, proposalsByStream } from './rows-of.ts';

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

/** The live proposals that name the same clause of a part, a clause within it, or one that it lies within; a whole part touches all of its clauses. */
export function liveTouching(part: string, clause: string | null): ProposalLink[] {
  return readSecPart(part, null)
    .proposals.filter(
      ({ proposal, clauses }) => !proposal.closed && (clause === null || clauses.length === 0 || clauses.some(overlaps(clause))),
    )
    .map(({ proposal }) => proposal);
}

const overlaps = (clause: string) => (other: string) => within(other, clause) || within(clause, other);

/** D1.3(e) lies within D1.3 and within D1, but not within D1.31. */
const within = (clause: string, asked: string): boolean =>
  clause.toLowerCase().startsWith(asked.toLowerCase()) && !/[0-9a-z]/i.test(clause[asked.length] ?? '');
