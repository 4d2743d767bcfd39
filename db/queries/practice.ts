import { and, asc, eq } from 'drizzle-orm';
import type { Directory } from '../../lib/process/directory/directory.ts';
import { referenceOf } from '../../lib/process/proposal/reference.ts';
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

/** The slug of the example that was typed by its reference ("EX01", "ex 1"), or null. */
export function findExample(typed: string): string | null {
  const number = /^EX[\s-]*0*([1-9]\d?)$/i.exec(typed.trim())?.[1];
  const found = number && readPractice().examples.find(({ proposal }) => referenceOf(proposal) === `EX${number.padStart(2, '0')}`);
  return found ? found.proposal.slug : null;
}
