import { and, sql } from 'drizzle-orm';
import { now } from '../../lib/clock.ts';
import type { Day, Instant } from '../../lib/process/day.ts';
import type { Regime } from '../../lib/process/proposal/facts.ts';
import type { Stage } from '../../lib/process/proposal/stage-names.ts';
import type { PartyCategory } from '../../lib/process/words.ts';
import { database } from '../index.ts';
import { ask, prepared } from '../prepared.ts';
import { proposalRows as rows } from '../schema/rows.ts';
import { type Found, find } from './find.ts';
import { atHead } from './freshness.ts';
import { rowNow } from './overdue.ts';
import { asksPast, eachPast, listPast } from './register-at.ts';
import { conditions, onlyFilter, orderOf, sourceOf } from './register-question.ts';
import { type Counts, closedOf, PAGE_SIZE, paged, showing, shownColumns } from './register-shown.ts';

export const sorts = ['next', 'reference', 'stage', 'proposer', 'updated'] as const;
export type Sort = (typeof sorts)[number];

/** What a reader asks of the register; empty lists and nulls ask for nothing. `proposer` and `initiator` are slugs of organisations or bodies. */
export type RegisterQuery = {
  stage: Stage[];
  status: 'open' | 'closed' | 'not-recorded' | 'all';
  path: string[];
  urgent: boolean | null;
  proposer: string | null;
  initiator: string | null;
  affects: PartyCategory[];
  sec: string | null;
  release: string | null;
  raisedFrom: Day | null;
  raisedTo: Day | null;
  q: string | null;
  /** The register as it stood at the end of that day, and as far as was known by that moment. */
  asOf: Day | null;
  known: Instant | null;
  sort: Sort;
  order: 'asc' | 'desc';
  page: number;
};

/** A question that asks for nothing in particular: every proposal, in the default order. */
export const wholeRegister: RegisterQuery = {
  stage: [],
  status: 'all',
  path: [],
  urgent: null,
  proposer: null,
  initiator: null,
  affects: [],
  sec: null,
  release: null,
  raisedFrom: null,
  raisedTo: null,
  q: null,
  asOf: null,
  known: null,
  sort: 'next',
  order: 'asc',
  page: 1,
};

export type RegisterRow = {
  id: string;
  reference: string;
  formerReference: string | null;
  slug: string;
  title: string | null;
  summary: string | null;
  stage: Stage | null;
  stageLabel: string | null;
  regime: Regime;
  path: string | null;
  urgent: boolean;
  closed: boolean | null;
  onHold: boolean;
  imported: boolean;
  nextWhat: string | null;
  nextWho: string | null;
  nextDate: Day | null;
  affects: PartyCategory[];
  proposerName: string | null;
  proposerSlug: string | null;
  volunteer: boolean;
  updated: Day;
  raised: Day | null;
};

/** `more`: the search matched more than it lists, and these are the newest. */
export type RegisterList = {
  rows: RegisterRow[];
  total: number;
  page: number;
  pages: number;
  counts: Counts;
  more: boolean;
};

/** One page of the register; a page past the end is the last one. */
export function listRegister(query: RegisterQuery): RegisterList {
  if (asksPast(query)) return listPast(query);
  const found = query.q ? find(database(), query.q) : null;
  const counts = !found && asksForMost(query) ? atHead(`counts ${query.urgent}`, () => count(query, null)) : count(query, found);
  const { total, page, pages } = paged(query, counts);
  const rows = readRows(idsOf(query, found, total, PAGE_SIZE, (page - 1) * PAGE_SIZE));
  return { rows, total, page, pages, counts, more: found?.more ?? false };
}

/** Every row of the list, for exports, without holding them all. */
export function* eachRegisterRow(query: RegisterQuery): Generator<RegisterRow> {
  if (asksPast(query)) return yield* eachPast(query);
  const found = query.q ? find(database(), query.q) : null;
  const ids = idsOf(query, found, Number.POSITIVE_INFINITY, -1, 0);
  for (let i = 0; i < ids.length; i += 500) yield* readRows(ids.slice(i, i + 500));
}

/** The whole register, or all of it that is urgent or not: counts of nearly every row, which stay until something is recorded. */
const asksForMost = (query: RegisterQuery): boolean => onlyFilter({ ...query, urgent: null }, null);

/** In one sum: grouping by what is open and closed would make SQLite read every row in that order. */
function count(query: RegisterQuery, found: Found | null): Counts {
  const source = sourceOf(query);
  const where = and(sql`1`, ...conditions(query, source, found));
  const question = sql`SELECT count(*) AS n, count(${source.closed}) AS told, coalesce(sum(${source.closed}), 0) AS closed FROM ${source.from} WHERE ${where}`;
  const [{ n, told, closed } = { n: 0, told: 0, closed: 0 }] = ask<{ n: number; told: number; closed: number }>(database(), question);
  return { open: told - closed, closed, 'not-recorded': n - told };
}

/** As SQLite keeps what is true or false, or not known. */
const bit = (value: boolean | null): number | null => (value === null ? null : Number(value));

/** Sorted ids only, so that skipped rows are never read. `listed`: how many there are in all. */
function idsOf(query: RegisterQuery, found: Found | null, listed: number, limit: number, offset: number): number[] {
  const source = sourceOf(query, listed);
  const where = and(
    sql`1`,
    query.status === 'all' ? undefined : sql`${source.closed} IS ${bit(closedOf[query.status])}`,
    ...conditions(query, source, found),
  );
  const order = sql.join(orderOf(query, source, found), sql`, `);
  const question = sql`SELECT ${source.id} AS id FROM ${source.from} WHERE ${where} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`;
  return ask<{ id: number }>(database(), question).map((row) => row.id);
}

/** The rows of these ids, in their order; an id without a row is left out. */
export function readRows(ids: number[]): RegisterRow[] {
  const db = database();
  const statement = prepared(db, 'register rows', () =>
    db
      .select(shownColumns)
      .from(rows)
      .where(sql`${rows.id} IN (SELECT value FROM json_each(${sql.placeholder('ids')}))`)
      .prepare(),
  );
  const moment = now();
  const shownOf = showing();
  const read = statement.all({ ids: JSON.stringify(ids) });
  const byId = new Map(read.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [shownOf(rowNow(row, moment))] : [];
  });
}
