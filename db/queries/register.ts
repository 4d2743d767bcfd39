import { and, asc, desc, eq, gte, inArray, lte, type SQL, sql } from 'drizzle-orm';
import type { Day } from '../../lib/process/day.ts';
import type { Regime } from '../../lib/process/proposal/facts.ts';
import type { Stage } from '../../lib/process/proposal/stage-names.ts';
import type { PartyCategory } from '../../lib/process/words.ts';
import { database } from '../index.ts';
import { ask, prepared } from '../prepared.ts';
import { namesOf } from '../projections/names.ts';
import { affectsMask } from '../projections/proposal.ts';
import { proposalAffects, proposalReleases, proposalSecParts, proposalRows as rows } from '../schema/rows.ts';
import { type Found, find } from './find.ts';
import { atHead } from './freshness.ts';

export const PAGE_SIZE = 50;
export const sorts = ['next', 'reference', 'stage', 'proposer', 'updated'] as const;
export type Sort = (typeof sorts)[number];

/** What a reader asks of the register; empty lists and nulls ask for nothing. `proposer` and `initiator` are slugs of organisations or bodies. */
export type RegisterQuery = {
  stage: Stage[];
  status: 'open' | 'closed' | 'all';
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
  sort: Sort;
  order: 'asc' | 'desc';
  page: number;
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
  closed: boolean;
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
  openCount: number;
  closedCount: number;
  more: boolean;
};

/** One page of the register; a page past the end is the last one. */
export function listRegister(query: RegisterQuery): RegisterList {
  const found = query.q ? find(database(), query.q) : null;
  const { open, closed } = asksNothing(query) ? atHead('counts', () => count(query, null)) : count(query, found);
  const total = { open, closed, all: open + closed }[query.status];
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(Math.max(1, query.page), pages);
  const ids = idsOf(query, found, PAGE_SIZE, (page - 1) * PAGE_SIZE);
  return { rows: readRows(ids), total, page, pages, openCount: open, closedCount: closed, more: found?.more ?? false };
}

/** Every row of the list, for exports, without holding them all. */
export function* eachRegisterRow(query: RegisterQuery): Generator<RegisterRow> {
  const found = query.q ? find(database(), query.q) : null;
  const ids = idsOf(query, found, -1, 0);
  for (let i = 0; i < ids.length; i += 500) yield* readRows(ids.slice(i, i + 500));
}

/** The row of one proposal, or null. */
export const readRow = (id: number): RegisterRow | null => readRows([id])[0] ?? null;

/** Neither a filter nor a search: the counts of the whole register. */
const asksNothing = (query: RegisterQuery): boolean => onlyFilter(query, null) && !query.q;

function count(query: RegisterQuery, found: Found | null): { open: number; closed: number } {
  const source = sourceOf(query);
  const counted = ask<{ closed: number; n: number }>(
    database(),
    sql`SELECT ${source.closed} AS closed, count(*) AS n FROM ${source.from} WHERE ${and(sql`1`, ...conditions(query, source, found))} GROUP BY 1`,
  );
  const of = (closed: number) => counted.find((row) => row.closed === closed)?.n ?? 0;
  return { open: of(0), closed: of(1) };
}

/** Sorted ids only, so that skipped rows are never read. */
function idsOf(query: RegisterQuery, found: Found | null, limit: number, offset: number): number[] {
  const source = sourceOf(query);
  const where = and(
    sql`1`,
    query.status === 'all' ? undefined : sql`${source.closed} = ${query.status === 'closed' ? 1 : 0}`,
    ...conditions(query, source, found),
  );
  const order = sql.join(orderOf(query, source, found), sql`, `);
  const question = sql`SELECT ${source.id} AS id FROM ${source.from} WHERE ${where} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`;
  return ask<{ id: number }>(database(), question).map((row) => row.id);
}

type Source = { from: SQL; id: SQL; closed: SQL; nextSort: SQL; updated: SQL; leads: 'affects' | 'sec' | 'release' | null };

/** A single Party Category, part of the code or Release leads the question, since its table is sorted as the default list is. */
function sourceOf(query: RegisterQuery): Source {
  const own = (table: typeof proposalAffects | typeof proposalSecParts | typeof proposalReleases, leads: Source['leads']): Source => ({
    from: query.sort === 'next' && onlyFilter(query, leads) ? sql`${table}` : sql`${table} JOIN ${rows} ON ${rows.id} = ${table.id}`,
    id: sql`${table.id}`,
    closed: sql`${table.closed}`,
    nextSort: sql`${table.nextSort}`,
    updated: sql`${table.updated}`,
    leads,
  });
  if (query.affects.length === 1) return own(proposalAffects, 'affects');
  if (query.sec) return own(proposalSecParts, 'sec');
  if (query.release) return own(proposalReleases, 'release');
  return {
    from: sql`${rows}`,
    id: sql`${rows.id}`,
    closed: sql`${rows.closed}`,
    nextSort: sql`${rows.nextSort}`,
    updated: sql`${rows.updated}`,
    leads: null,
  };
}

/** Nothing else is asked, so that the leading table can answer alone. */
const onlyFilter = (query: RegisterQuery, leads: Source['leads']): boolean =>
  !query.stage.length &&
  !query.path.length &&
  query.urgent === null &&
  !query.proposer &&
  !query.initiator &&
  !query.raisedFrom &&
  !query.raisedTo &&
  (leads === 'affects' || !query.affects.length) &&
  (leads === 'sec' || !query.sec) &&
  (leads === 'release' || !query.release);

function conditions(query: RegisterQuery, source: Source, found: Found | null): (SQL | undefined)[] {
  const within = (table: typeof proposalAffects | typeof proposalSecParts | typeof proposalReleases, is: SQL) =>
    sql`${source.id} IN (SELECT ${table.id} FROM ${table} WHERE ${is})`;
  const exact = (leads: Source['leads'], table: typeof proposalSecParts | typeof proposalReleases, is: SQL | null) =>
    is ? (source.leads === leads ? is : within(table, is)) : undefined;
  return [
    query.stage.length ? inArray(rows.stage, query.stage) : undefined,
    query.path.length ? inArray(rows.path, query.path) : undefined,
    query.urgent === null ? undefined : eq(rows.urgent, query.urgent),
    query.proposer ? eq(rows.proposer, `organisation/${query.proposer}`) : undefined,
    query.initiator ? inArray(rows.initiator, [`organisation/${query.initiator}`, `body/${query.initiator}`]) : undefined,
    query.affects.length === 1 ? eq(proposalAffects.category, query.affects[0] as PartyCategory) : undefined,
    query.affects.length > 1 ? sql`(${rows.affectsMask} & ${affectsMask(query.affects)}) <> 0` : undefined,
    exact('sec', proposalSecParts, query.sec ? eq(proposalSecParts.part, query.sec) : null),
    exact('release', proposalReleases, query.release ? eq(proposalReleases.release, `release/${query.release}`) : null),
    query.raisedFrom ? gte(rows.raised, query.raisedFrom) : undefined,
    query.raisedTo ? lte(rows.raised, query.raisedTo) : undefined,
    found ? sql`${source.id} IN (SELECT value FROM json_each(${JSON.stringify(found.ids)}))` : undefined,
  ];
}

function orderOf(query: RegisterQuery, source: Source, found: Found | null): SQL[] {
  const way = query.order === 'desc' ? desc : asc;
  const back = query.order === 'desc' ? asc : desc;
  const titleFirst =
    found && query.sort === 'next' ? [sql`${source.id} NOT IN (SELECT value FROM json_each(${JSON.stringify([...found.inTitle])}))`] : [];
  const by: Record<Sort, SQL[]> = {
    next: [...titleFirst, way(source.nextSort), back(source.updated), way(source.id)],
    reference: [way(rows.number), way(rows.suffix)],
    stage: [way(rows.stageOrder), way(rows.nextSort), way(rows.id)],
    proposer: [way(rows.proposerSort), way(rows.number), way(rows.id)],
    updated: [way(rows.updated), way(rows.id)],
  };
  return by[query.sort];
}

function readRows(ids: number[]): RegisterRow[] {
  const db = database();
  const names = atHead('names', () => namesOf(db, 'register'));
  const statement = prepared(db, 'register rows', () =>
    db
      .select()
      .from(rows)
      .where(sql`${rows.id} IN (SELECT value FROM json_each(${sql.placeholder('ids')}))`)
      .prepare(),
  );
  const read = statement.all({ ids: JSON.stringify(ids) });
  const byId = new Map(read.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const { stream, proposer, stageOrder, nextSort, proposerSort, number, suffix, initiator, ...shown } = row;
    return [
      {
        ...shown,
        id: stream,
        affects: row.affects as PartyCategory[],
        proposerName: names.of(proposer),
        proposerSlug: proposer?.replace('organisation/', '') ?? null,
      },
    ];
  });
}
