import type { PartyCategory } from '../../lib/process/words.ts';
import { database } from '../index.ts';
import { namesOf } from '../projections/names.ts';
import type { proposalRows } from '../schema/rows.ts';
import { atHead } from './freshness.ts';
import type { RegisterQuery, RegisterRow } from './register.ts';

export const PAGE_SIZE = 50;

/** How many rows a status covers, and the page that is meant: one past the end is the last. */
export function paged(query: RegisterQuery, open: number, closed: number): { total: number; page: number; pages: number } {
  const total = { open, closed, all: open + closed }[query.status];
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  return { total, pages, page: Math.min(Math.max(1, query.page), pages) };
}

/** What a list shows of a row. */
export function shownOf(row: typeof proposalRows.$inferSelect): RegisterRow {
  const names = atHead('names', () => namesOf(database(), 'register'));
  const { stream, proposer, stageOrder, nextSort, proposerSort, number, suffix, initiator, ...shown } = row;
  return {
    ...shown,
    id: stream,
    affects: row.affects as PartyCategory[],
    proposerName: names.of(proposer),
    proposerSlug: proposer?.replace('organisation/', '') ?? null,
  };
}
