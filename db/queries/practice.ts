import { and, asc, eq } from 'drizzle-orm';
import type { Directory } from '../../lib/process/directory/directory.ts';
import { database } from '../index.ts';
import { readDirectory } from '../projections/names.ts';
import { claims } from '../schema/log.ts';
import { type ProposalPage, readProposal } from './proposal.ts';

/** The practice book's examples, and whom they are about; nothing of it is in the register's lists. */
export type Practice = {
  examples: ProposalPage[];
  organisations: Directory['organisations'][string][];
  bodies: Directory['bodies'][string][];
};

export function readPractice(): Practice {
  const slugs = database()
    .select({ slug: claims.key })
    .from(claims)
    .where(and(eq(claims.book, 'practice'), eq(claims.kind, 'slug')))
    .orderBy(asc(claims.value))
    .all();
  const { organisations, bodies } = readDirectory(database(), 'practice');
  return {
    examples: slugs.flatMap(({ slug }) => readProposal(slug, {}, 'practice') ?? []),
    organisations: Object.values(organisations),
    bodies: Object.values(bodies),
  };
}
