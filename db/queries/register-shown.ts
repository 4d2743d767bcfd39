import { getTableColumns } from 'drizzle-orm';
import type { PartyCategory } from '../../lib/process/words.ts';
import { database } from '../index.ts';
import { namesOf } from '../projections/names.ts';
import { proposalRows } from '../schema/rows.ts';
import { atHead } from './freshness.ts';
import type { RegisterQuery, RegisterRow } from './register.ts';

export const PAGE_SIZE = 50;

/** How many rows of a list stand where; `not-recorded`: no source tells their stage. */
export type Counts = Record<Exclude<RegisterQuery['status'], 'all'>, number>;

/** What the rows of each hold as `closed`. */
export const closedOf = { open: false, closed: true, 'not-recorded': null } as const satisfies Record<keyof Counts, boolean | null>;

/** How many rows a status covers, and the page that is meant: one past the end is the last. */
export function paged(query: RegisterQuery, counts: Counts): { total: number; page: number; pages: number } {
  const total = query.status === 'all' ? counts.open + counts.closed + counts['not-recorded'] : counts[query.status];
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  return { total, pages, page: Math.min(Math.max(1, query.page), pages) };
}

const { number, suffix, stageOrder, nextSort, proposerSort, affectsMask, initiator, ...columns } = getTableColumns(proposalRows);
/** The columns of a row that a list shows; the others are there to be sorted and filtered by. */
export const shownColumns = columns;
type Shown = Pick<typeof proposalRows.$inferSelect, keyof typeof columns>;

/** Makes what a list shows of each of its rows; who is called what is looked up once for all of them. */
export function showing(): (row: Shown) => RegisterRow {
  const names = atHead('names', () => namesOf(database(), 'register'));
  return ({ stream, proposer, ...shown }) => ({
    ...shown,
    id: stream,
    affects: shown.affects as PartyCategory[],
    proposerName: names.of(proposer),
    proposerSlug: proposer?.replace('organisation/', '') ?? null,
  });
}
