import { and, asc, desc, eq, gt, gte, inArray, lte, type SQL, sql } from 'drizzle-orm';
import { now } from '../../lib/clock.ts';
import { closesAtInstant } from '../../lib/process/calendar/london.ts';
import type { PartyCategory } from '../../lib/process/words.ts';
import { database } from '../index.ts';
import { affectsMask } from '../projections/row.ts';
import { OPEN } from '../projections/row-versions.ts';
import { proposalRowVersions as versions } from '../schema/rows.ts';
import { find } from './find.ts';
import { rowNow } from './overdue.ts';
import type { RegisterList, RegisterQuery, RegisterRow, Sort } from './register.ts';
import { closedOf, PAGE_SIZE, paged, showing } from './register-shown.ts';

/** Whether a question is about the register as it stood. */
export const asksPast = ({ asOf, known }: Pick<RegisterQuery, 'asOf' | 'known'>): boolean => asOf !== null || known !== null;

/** One page of the register as it stood at (asOf, known); a search looks at today's text. */
export function listPast(query: RegisterQuery): RegisterList {
  const found = query.q ? find(database(), query.q) : null;
  const listed = database()
    .select({ id: versions.id, closed: versions.closed })
    .from(versions)
    .where(and(...holding(query), ...conditions(query), among(found?.ids)))
    .orderBy(...orderOf(query))
    .all();
  const of = (status: RegisterQuery['status']) => listed.filter((row) => status === 'all' || row.closed === closedOf[status]);
  const counts = { open: of('open').length, closed: of('closed').length, 'not-recorded': of('not-recorded').length };
  const { total, page, pages } = paged(query, counts);
  const ids = of(query.status).map((row) => row.id);
  const rows = readPast(query, ids.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE));
  return { rows, total, page, pages, counts, more: found?.more ?? false };
}

/** Every row of that list, for exports. */
export function* eachPast(query: RegisterQuery): Generator<RegisterRow> {
  const { pages } = listPast({ ...query, page: 1 });
  for (let page = 1; page <= pages; page++) yield* listPast({ ...query, page }).rows;
}

function readPast(query: RegisterQuery, ids: readonly number[]): RegisterRow[] {
  const rows = database()
    .select()
    .from(versions)
    .where(and(...holding(query), among(ids)))
    .all();
  const at = { ...(query.asOf && { asOf: query.asOf }), ...(query.known && { known: query.known }) };
  const end = query.asOf ? closesAtInstant(query.asOf, 'end-of-day') : now();
  const moment = end < now() ? end : now();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const shownOf = showing();
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    // What time alone had brought about is told as the page of the proposal tells it: not where only what was recorded by a moment is asked for.
    return [shownOf(query.known ? row : rowNow(row, moment, at))];
  });
}

/** What a list shows of these proposals as they stood then, by their streams; one that was not on record is not there. */
export function rowsAt(streams: readonly string[], at: Pick<RegisterQuery, 'asOf' | 'known'>): Record<string, RegisterRow> {
  const rows = database()
    .select()
    .from(versions)
    .where(and(...holding(at), inArray(versions.stream, [...streams])))
    .all();
  const shownOf = showing();
  return Object.fromEntries(rows.map((row) => [row.stream, shownOf(row)]));
}

const among = (ids: readonly number[] | undefined): SQL | undefined =>
  ids && sql`${versions.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;

/** The one version of each proposal that holds then; what is not asked is as far as anything goes. */
const holding = ({ asOf, known }: Pick<RegisterQuery, 'asOf' | 'known'>): SQL[] => [
  ...(asOf === null ? [eq(versions.effectiveTo, OPEN)] : [lte(versions.effectiveFrom, asOf), gt(versions.effectiveTo, asOf)]),
  ...(known === null ? [eq(versions.recordedTo, OPEN)] : [lte(versions.recordedFrom, known), gt(versions.recordedTo, known)]),
];

const listed = (column: typeof versions.secParts | typeof versions.releases, value: string): SQL =>
  sql`EXISTS (SELECT 1 FROM json_each(${column}) WHERE value = ${value})`;

function conditions(query: RegisterQuery): (SQL | undefined)[] {
  return [
    query.stage.length ? inArray(versions.stage, query.stage) : undefined,
    query.path.length ? inArray(versions.path, query.path) : undefined,
    query.urgent === null ? undefined : eq(versions.urgent, query.urgent),
    query.proposer ? eq(versions.proposer, `organisation/${query.proposer}`) : undefined,
    query.initiator ? inArray(versions.initiator, [`organisation/${query.initiator}`, `body/${query.initiator}`]) : undefined,
    query.affects.length ? sql`(${versions.affectsMask} & ${affectsMask(query.affects as PartyCategory[])}) <> 0` : undefined,
    query.sec ? listed(versions.secParts, query.sec) : undefined,
    query.release ? listed(versions.releases, `release/${query.release}`) : undefined,
    query.raisedFrom ? gte(versions.raised, query.raisedFrom) : undefined,
    query.raisedTo ? lte(versions.raised, query.raisedTo) : undefined,
  ];
}

function orderOf(query: RegisterQuery): SQL[] {
  const way = query.order === 'desc' ? desc : asc;
  const back = query.order === 'desc' ? asc : desc;
  const by: Record<Sort, SQL[]> = {
    next: [way(versions.nextSort), back(versions.updated), way(versions.id)],
    reference: [way(versions.number), way(versions.suffix)],
    stage: [way(versions.stageOrder), way(versions.nextSort), way(versions.id)],
    proposer: [way(versions.proposerSort), way(versions.number), way(versions.id)],
    updated: [way(versions.updated), way(versions.id)],
  };
  return by[query.sort];
}
