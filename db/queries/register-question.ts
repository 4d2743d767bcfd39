import { asc, desc, eq, gte, inArray, lte, type SQL, sql } from 'drizzle-orm';
import type { PartyCategory } from '../../lib/process/words.ts';
import { affectsMask } from '../projections/proposal.ts';
import { proposalAffects, proposalReleases, proposalSecParts, proposalRows as rows } from '../schema/rows.ts';
import type { Found } from './find.ts';
import type { RegisterQuery, Sort } from './register.ts';

/** The table that answers a question, and its columns of the default order. */
export type Source = { from: SQL; id: SQL; closed: SQL; nextSort: SQL; updated: SQL; leads: 'affects' | 'sec' | 'release' | null };

/** A single Party Category, part of the code or Release leads the question, since its table is sorted as the default list is. */
export function sourceOf(query: RegisterQuery): Source {
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
export const onlyFilter = (query: RegisterQuery, leads: Source['leads']): boolean =>
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

/** What a row must meet; `found` limits it to what a search matched. */
export function conditions(query: RegisterQuery, source: Source, found: Found | null): (SQL | undefined)[] {
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

/** The order asked for; a search in the default order puts first what matches in number or title. */
export function orderOf(query: RegisterQuery, source: Source, found: Found | null): SQL[] {
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
