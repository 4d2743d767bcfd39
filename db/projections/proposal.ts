import { and, eq, getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { closesAtInstant } from '../../lib/process/calendar/london.ts';
import { type Day, firstDayOf } from '../../lib/process/day.ts';
import type { Names } from '../../lib/process/directory/names.ts';
import { fold } from '../../lib/process/fold.ts';
import { draftReferenceOf } from '../../lib/process/proposal/draft-reference.ts';
import { nextOf } from '../../lib/process/proposal/next.ts';
import { evolve, type Proposal } from '../../lib/process/proposal/proposal.ts';
import { referenceOf } from '../../lib/process/proposal/reference.ts';
import { stageNames } from '../../lib/process/proposal/stage-names.ts';
import { labelOf, stages } from '../../lib/process/proposal/stages.ts';
import { defaultSettings } from '../../lib/process/settings.ts';
import { type PartyCategory, partyCategories } from '../../lib/process/words.ts';
import type { Database } from '../client.ts';
import { read } from '../log.ts';
import { prepared } from '../prepared.ts';
import type { Book } from '../schema/log.ts';
import { deadlines, proposalAffects, proposalReleases, proposalRows, proposalSecParts } from '../schema/rows.ts';
import { projectSearch } from './search.ts';

/** Stable for ever, so that a rebuild gives the same rows: number × 32 + the suffix's place in the alphabet. */
export const rowIdOf = ({ number, suffix }: { number: number; suffix: string | null }): number =>
  number * 32 + (suffix ? suffix.charCodeAt(0) - 64 : 0);

/** Writes the register's row of one proposal, what it is filtered and searched by, and its deadlines. */
export function projectProposal(db: Database, stream: string, names: Names): void {
  const proposal = fold(read(db, 'register', stream), evolve);
  if (!proposal) return;
  const row = rowOf(proposal, stream, names);
  erase(db, row.id);
  insert(db, proposalRows, row);
  const order = { id: row.id, closed: row.closed, nextSort: row.nextSort, updated: row.updated };
  for (const category of affected(proposal)) insert(db, proposalAffects, { category, ...order });
  for (const [part, clauses] of partsOf(proposal)) insert(db, proposalSecParts, { part, clauses, ...order });
  for (const release of new Set(proposal.implementationOptions.map((o) => o.release))) insert(db, proposalReleases, { release, ...order });
  projectSearch(db, row.id, proposal, names);
  projectDeadline(db, 'register', stream, proposal);
}

/** A proposal of practice has no row in any list; only its deadline is known, so that its pages change and the clock sees it. */
export function projectPracticeProposal(db: Database, stream: string): void {
  const proposal = fold(read(db, 'practice', stream), evolve);
  if (proposal) projectDeadline(db, 'practice', stream, proposal);
}

/** The moment after which the proposal's pages say something else. */
function projectDeadline(db: Database, book: Book, stream: string, proposal: Proposal): void {
  prepared(db, 'erase deadlines', () =>
    db
      .delete(deadlines)
      .where(and(eq(deadlines.book, sql.placeholder('book')), eq(deadlines.stream, sql.placeholder('stream'))))
      .prepare(),
  ).run({ book, stream });
  const next = nextOf(proposal, defaultSettings.consultationHour);
  if (next) insert(db, deadlines, { book, stream, what: next.what, day: next.day, at: closesAtInstant(next.day, next.endsAt) });
}

type Indexed = typeof proposalRows | typeof proposalAffects | typeof proposalSecParts | typeof proposalReleases;

function erase(db: Database, id: number): void {
  for (const table of [proposalRows, proposalAffects, proposalSecParts, proposalReleases] satisfies Indexed[])
    prepared(db, `erase ${getTableName(table)}`, () =>
      db
        .delete(table)
        .where(eq(table.id, sql.placeholder('id')))
        .prepare(),
    ).run({ id });
}

function insert<T extends SQLiteTable>(db: Database, table: T, row: T['$inferSelect']): void {
  const build = () => {
    const values = Object.fromEntries(Object.keys(getTableColumns(table)).map((name) => [name, sql.placeholder(name)]));
    return db
      .insert(table)
      .values(values as T['$inferInsert'])
      .prepare();
  };
  prepared(db, `insert ${getTableName(table)}`, build).run(row);
}

function rowOf(proposal: Proposal, stream: string, names: Names): typeof proposalRows.$inferSelect {
  const { stage, regime } = proposal;
  const next = nextOf(proposal, defaultSettings.consultationHour);
  const proposer = proposal.proposers.at(-1);
  const name = names.of(proposer?.organisation ?? proposer?.body) ?? null;
  return {
    id: rowIdOf(proposal),
    stream,
    number: proposal.number,
    suffix: proposal.suffix,
    reference: referenceOf(proposal),
    formerReference: draftReferenceOf(proposal),
    slug: proposal.slug,
    title: proposal.title,
    summary: proposal.summary?.text ?? null,
    regime,
    stage,
    stageOrder: stage ? stageNames.indexOf(stage) : stageNames.length,
    stageLabel: labelOf(stage, regime),
    path: proposal.path,
    urgent: proposal.formal.urgency.state === 'granted',
    onHold: proposal.onHold !== null,
    imported: proposal.imported,
    closed: stage ? stages[stage].terminal : false,
    nextSort: next?.day ?? '9999-12-31',
    updated: updatedOf(proposal),
    nextWhat: next?.what ?? null,
    nextWho: next?.who ?? (stage && stages[stage].waitsOn[regime] ? stages[stage].waitsOn[regime] : null),
    nextDate: next?.day ?? null,
    affectsMask: affectsMask(affected(proposal)),
    affects: affected(proposal),
    proposer: proposer?.organisation ?? null,
    proposerSort: name?.toLowerCase() ?? '\u{10ffff}',
    volunteer: proposer?.volunteer ?? false,
    initiator: proposal.initiator?.by ?? null,
    raised: proposal.raised ? firstDayOf(proposal.raised) : null,
  };
}

/** One bit per Party Category: a question for several of them is one comparison. */
export const affectsMask = (categories: readonly PartyCategory[]): number =>
  categories.reduce((mask, c) => mask | (1 << partyCategories.indexOf(c)), 0);

/** The latest day of which the record tells something; of an open-ended time, its beginning. */
const updatedOf = (proposal: Proposal): Day =>
  proposal.events
    .map(({ effective }) => ('on' in effective ? effective.on : (effective.to ?? effective.from ?? '')))
    .reduce((latest, day) => (day > latest ? day : latest), '');

/** The Party Categories that the proposal's own impact boxes tick; what a respondent says of it is not the box. */
const affected = (proposal: Proposal) => [
  ...new Set(proposal.partyImpacts.filter((i) => i.affected !== 'no' && !i.by).map((i) => i.category)),
];

function partsOf(proposal: Proposal): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const { part, clause } of proposal.secParts) parts.set(part, [...(parts.get(part) ?? []), ...(clause ? [clause] : [])]);
  return parts;
}
