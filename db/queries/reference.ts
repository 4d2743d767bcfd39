import { and, asc, eq } from 'drizzle-orm';
import { database } from '../index.ts';
import { proposalRows } from '../schema/rows.ts';

/** The proposals that a number means: one, or all parts of a split one where no suffix is given, or none. */
export function findByReference(number: number, suffix: string | null): { slug: string; reference: string; title: string | null }[] {
  const { slug, reference, title } = proposalRows;
  return database()
    .select({ slug, reference, title })
    .from(proposalRows)
    .where(and(eq(proposalRows.number, number), suffix ? eq(proposalRows.suffix, suffix) : undefined))
    .orderBy(asc(proposalRows.suffix))
    .all();
}
