import { asc, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { Regime } from '../../lib/process/proposal/facts.ts';
import type { Stage } from '../../lib/process/proposal/stage-names.ts';
import { database } from '../index.ts';
import { proposalRows } from '../schema/rows.ts';

/** A proposal as other subjects' pages name it. */
export type ProposalLink = {
  stream: string;
  reference: string;
  slug: string;
  title: string | null;
  regime: Regime;
  stage: Stage | null;
  stageLabel: string | null;
  closed: boolean | null;
};

const { stream, reference, slug, title, regime, stage, stageLabel, closed } = proposalRows;

/** Proposals that meet a condition on the register's rows, those that are open first, then the highest number. */
export function proposalLinks(condition: SQL | undefined, most = 200): ProposalLink[] {
  return database()
    .select({ stream, reference, slug, title, regime, stage, stageLabel, closed })
    .from(proposalRows)
    .where(condition)
    .orderBy(sql`${closed} IS NOT 0`, desc(proposalRows.number), asc(proposalRows.suffix))
    .limit(most)
    .all();
}

/** The same by their streams (`proposal/147`). */
export function proposalsByStream(streams: readonly string[]): Record<string, ProposalLink> {
  const links = proposalLinks(sql`${stream} IN (SELECT value FROM json_each(${JSON.stringify(streams)}))`, streams.length);
  return Object.fromEntries(links.map((link) => [link.stream, link]));
}

/** The proposals that are open, the highest number first. */
export const listOpen = (): ProposalLink[] => proposalLinks(eq(closed, false), 1000);
