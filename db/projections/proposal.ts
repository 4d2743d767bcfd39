import { eq } from 'drizzle-orm';
import { type Day, firstDayOf, lastDayOf } from '../../lib/process/day.ts';
import { fold } from '../../lib/process/fold.ts';
import { evolve, type Proposal } from '../../lib/process/proposal/proposal.ts';
import { formerReference, referenceOf } from '../../lib/process/proposal/reference.ts';
import { stageNames } from '../../lib/process/proposal/stage-names.ts';
import { labelOf, stages } from '../../lib/process/proposal/stages.ts';
import type { Database } from '../client.ts';
import { read } from '../log.ts';
import { deadlines, proposalAffects, proposalReleases, proposalRows, proposalSecParts } from '../schema/rows.ts';
import type { Names } from './names.ts';
import { projectSearch } from './search.ts';

/** Stable for ever, so that a rebuild gives the same rows: number × 32 + the suffix's place in the alphabet. */
export const rowIdOf = ({ number, suffix }: { number: number; suffix: string | null }): number =>
  number * 32 + (suffix ? suffix.charCodeAt(0) - 64 : 0);

/** Writes the register's row of one proposal, what it is filtered and searched by, and its deadlines. */
export function projectProposal(db: Database, stream: string, names: Names): void {
  const proposal = fold(read(db, 'register', stream), evolve);
  if (!proposal) return;
  const row = rowOf(proposal, stream, names);
  erase(db, row.id, stream);
  db.insert(proposalRows).values(row).run();
  const order = { id: row.id, closed: row.closed, nextSort: row.nextSort, updated: row.updated };
  for (const category of affected(proposal))
    db.insert(proposalAffects)
      .values({ category, ...order })
      .run();
  for (const [part, clauses] of partsOf(proposal))
    db.insert(proposalSecParts)
      .values({ part, clauses, ...order })
      .run();
  for (const release of new Set(proposal.implementationOptions.map((o) => o.release)))
    db.insert(proposalReleases)
      .values({ release, ...order })
      .run();
  projectSearch(db, row.id, proposal, names);
}

function erase(db: Database, id: number, stream: string): void {
  db.delete(proposalRows).where(eq(proposalRows.id, id)).run();
  db.delete(proposalAffects).where(eq(proposalAffects.id, id)).run();
  db.delete(proposalSecParts).where(eq(proposalSecParts.id, id)).run();
  db.delete(proposalReleases).where(eq(proposalReleases.id, id)).run();
  db.delete(deadlines).where(eq(deadlines.stream, stream)).run();
}

function rowOf(proposal: Proposal, stream: string, names: Names): typeof proposalRows.$inferSelect {
  const { stage, regime } = proposal;
  const next = { what: null as string | null, who: stage ? stages[stage].waitsOn[regime] || null : null, date: null as Day | null };
  const proposer = proposal.proposers.at(-1);
  const name = names.of(proposer?.organisation) ?? null;
  return {
    id: rowIdOf(proposal),
    stream,
    number: proposal.number,
    suffix: proposal.suffix,
    reference: referenceOf(proposal),
    formerReference: formerReference(proposal),
    slug: proposal.slug,
    title: proposal.title,
    summary: proposal.summary?.text ?? null,
    regime,
    stage,
    stageOrder: stage ? stageNames.indexOf(stage) : stageNames.length,
    stageLabel: labelOf(stage, regime),
    path: proposal.path,
    urgent: false,
    onHold: proposal.onHold !== null,
    imported: proposal.imported,
    closed: stage ? stages[stage].terminal : false,
    nextSort: next.date ?? '9999-12-31',
    updated: updatedOf(proposal),
    nextWhat: next.what,
    nextWho: next.who,
    nextDate: next.date,
    affects: affected(proposal),
    proposer: proposer?.organisation ?? null,
    proposerSort: name?.toLowerCase() ?? '\u{10ffff}',
    volunteer: proposer?.volunteer ?? false,
    initiator: proposal.initiator?.by ?? null,
    raised: proposal.raised ? firstDayOf(proposal.raised) : null,
  };
}

/** The latest day of which the record tells something; plans are not news. */
const updatedOf = (proposal: Proposal): Day =>
  proposal.events.reduce((latest, event) => (lastDayOf(event.effective) > latest ? lastDayOf(event.effective) : latest), '');

/** The Party Categories that the proposal's own impact boxes tick; what a respondent says of it is not the box. */
const affected = (proposal: Proposal) => [
  ...new Set(proposal.partyImpacts.filter((i) => i.affected !== 'no' && !i.by).map((i) => i.category)),
];

function partsOf(proposal: Proposal): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const { part, clause } of proposal.secParts) parts.set(part, [...(parts.get(part) ?? []), ...(clause ? [clause] : [])]);
  return parts;
}
