import { and, asc, eq, inArray, or, sql } from 'drizzle-orm';
import { fold } from '../../lib/process/fold.ts';
import { evolve, type Proposal } from '../../lib/process/proposal/proposal.ts';
import type { Stage } from '../../lib/process/proposal/stage-names.ts';
import { stages } from '../../lib/process/proposal/stages.ts';
import { database } from '../index.ts';
import { read } from '../log.ts';
import type { Book } from '../schema/log.ts';
import { proposalRows } from '../schema/rows.ts';
import { readPracticeProposals } from './practice.ts';

/** The most that one list of work can take in: what is due first comes first. */
export const mostLive = 300;

const waitingFor = (inStages: readonly Stage[], organisation: string | null) => {
  const { stage, closed, imported, proposer } = proposalRows;
  return and(eq(closed, false), eq(imported, false), or(inArray(stage, [...inStages]), organisation ? eq(proposer, organisation) : sql`0`));
};

/** How many proposals a list of work leaves out, because more may wait than it can take in. */
export function liveLeftOut(book: Book, inStages: readonly Stage[], organisation: string | null): number {
  if (book === 'practice') return 0;
  const found = database().select({ n: sql<number>`count(*)` }).from(proposalRows).where(waitingFor(inStages, organisation)).get();
  return Math.max(0, (found?.n ?? 0) - mostLive);
}

/** Live proposals of a book that are in one of these stages, or that an organisation is the Proposer of: those that may wait for somebody. */
export function liveProposals(book: Book, inStages: readonly Stage[], organisation: string | null): Proposal[] {
  if (book === 'practice') return readPracticeProposals().filter(({ stage }) => stage !== null && !stages[stage].terminal);
  const { stream, nextSort } = proposalRows;
  const streams = database()
    .select({ stream })
    .from(proposalRows)
    .where(waitingFor(inStages, organisation))
    .orderBy(asc(nextSort), asc(proposalRows.id))
    .limit(mostLive)
    .all();
  return streams.flatMap((row) => fold<Proposal>(read(database(), 'register', row.stream), evolve) ?? []);
}
