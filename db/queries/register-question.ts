import { asc, desc, eq, gte, inArray, lte, type SQL, sql } from 'drizzle-orm';
import type { PartyCategory } from '../../lib/process/words.ts';
import { affectsMask } from '../projections/row.ts';
import { proposalAffects, proposalReleases, proposalSecParts, proposalRows as rows } from '../schema/rows.ts';
import type { Found } from './find.ts';
import type { RegisterQuery, Sort } from './register.ts';

/** The table that answers a question, and its columns of the default order. */
export type Source = { from: SQL; id: SQL; closed: SQL; nextSort: SQL; updated: SQL; leads: 'affects' | 'sec' | 'release' | null };

/** A single Party Category, part of the code or Release leads the question, since its table is sorted as the default list is. `listed`: how many rows are to be put in order; null where they are only counted. */
export function sourceOf(query: RegisterQuery, listed: number | null = null): Source {
  const own = (table: typeof proposalAffects | typeof proposalSecParts | typeof proposalReleases, leads: Source['leads']): Source => ({
    from: query.sort === 'next' && onlyFilter(query, leads) ? sql`${table}` : sql`${table} JOIN ${rows} ON ${rows.id} = ${table.id}`,
    id: sql`${table.id}`,
    closed: sql`${table.closed}`,
    nextSort: sql`${table.nextSort}`,
    updated: sql`${table.updated}`,
    leads,
  });
  if (query.affects.length === 1 && onlyFilter(query, 'affects')) return own(proposalAffects, 'affects');
  if (query.sec && (query.sort !== 'next' || query.q || onlyFilter(query, 'sec'))) return own(proposalSecParts, 'sec');
  if (query.release) return own(proposalReleases, 'release');
  return {
    from: sql`${rows}${wholeAnswer(query, listed)}`,
    id: sql`${rows.id}`,
    closed: sql`${rows.closed}`,
    nextSort: sql`${rows.nextSort}`,
    updated: sql`${rows.updated}`,
    leads: null,
  };
}

/** The index to be used, where SQLite, which knows nothing of how many rows have what, would take one that makes it read the rows. */
function wholeAnswer(query: RegisterQuery, listed: number | null): SQL {
  const index = indexOf(query, listed);
  return index ? sql.raw(` INDEXED BY proposal_${index}`) : sql``;
}

function indexOf(query: RegisterQuery, listed: number | null): string | null {
  if (query.sort !== 'next') return null;
  if (query.q) return onlyFilter(query, null) ? 'found' : null;
  const order = query.status === 'all' ? 'next' : 'open_next';
  if (query.proposer) return `proposer_is_${order}`;
  if (query.initiator || !several(query)) return null;
  if (query.stage.length === 1) return `stage_${order}`;
  if (raisedBetween(query) && (listed === null ? !query.stage.length : listed <= FEW && onlyRaised(query))) return 'raised';
  return query.status === 'all' ? 'filters' : 'filters_open';
}

/** Rows that are sooner looked up and sorted than found in the order of the list. */
const FEW = 500;

/**
 * Filters that leave many rows, several of them or the days of raising: an index that holds all their columns, in the order of the default list, answers without reading a row. A Proposer,
 * an initiator or a Release leaves few, which its own index finds.
 */
function several(query: RegisterQuery): boolean {
  const { stage, path, urgent, affects, sec } = query;
  return raisedBetween(query) || [stage.length, path.length, urgent !== null, affects.length, sec].filter(Boolean).length > 1;
}

const onlyRaised = (query: RegisterQuery): boolean => onlyFilter({ ...query, raisedFrom: null, raisedTo: null }, null);

const raisedBetween = ({ raisedFrom, raisedTo }: RegisterQuery): boolean => raisedFrom !== null || raisedTo !== null;

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
    affecting(query, source),
    exact('sec', proposalSecParts, query.sec ? eq(proposalSecParts.part, query.sec) : null),
    exact('release', proposalReleases, query.release ? eq(proposalReleases.release, `release/${query.release}`) : null),
    query.raisedFrom ? gte(rows.raised, query.raisedFrom) : undefined,
    query.raisedTo ? lte(rows.raised, query.raisedTo) : undefined,
    found ? sql`${source.id} IN (SELECT value FROM json_each(${JSON.stringify(found.ids)}))` : undefined,
  ];
}

function affecting({ affects }: RegisterQuery, source: Source): SQL | undefined {
  if (affects.length === 0) return undefined;
  return source.leads === 'affects'
    ? eq(proposalAffects.category, affects[0] as PartyCategory)
    : sql`(${rows.affectsMask} & ${affectsMask(affects)}) <> 0`;
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
