import { and, eq, gt, inArray, lte, notInArray, type SQL, sql } from 'drizzle-orm';
import { closesAtInstant } from '../../lib/process/calendar/london.ts';
import { addDays, type Day } from '../../lib/process/day.ts';
import type { RecordedEvent } from '../../lib/process/event.ts';
import type { Regime } from '../../lib/process/proposal/facts.ts';
import { database } from '../index.ts';
import { eventOf } from '../log.ts';
import { ask } from '../prepared.ts';
import { effectiveDay, log } from '../schema/log.ts';
import { proposalRows as rows } from '../schema/rows.ts';
import { find } from './find.ts';
import { type RegisterQuery, wholeRegister } from './register.ts';
import { conditions, sourceOf } from './register-question.ts';

export const CHANGES_PER_PAGE = 100;

/** What took effect, or was recorded, from one day to another, both included; of which proposals, and without entries of which types. */
export type ChangesQuery = Pick<RegisterQuery, 'q' | 'stage' | 'affects' | 'initiator' | 'page'> & {
  from: Day;
  to: Day;
  by: 'effective' | 'recorded';
  without: readonly string[];
};

/** An entry of the register's log about a proposal. `putRightBy`: the last entry that puts it right or takes it back. */
export type Change = {
  event: RecordedEvent;
  proposal: { reference: string; slug: string; title: string | null; regime: Regime };
  putRightBy: number | null;
};
export type ChangeList = { changes: Change[]; total: number; page: number; pages: number; more: boolean };

/** One page of them, the latest first; a page past the end is the last one. `more`: the search matched more proposals than it looks at. */
export function listChanges(query: ChangesQuery): ChangeList {
  const { where, more } = askedFor(query);
  const [{ n } = { n: 0 }] = ask<{ n: number }>(database(), sql`SELECT count(*) AS n FROM ${entries} WHERE ${where}`);
  const pages = Math.max(1, Math.ceil(n / CHANGES_PER_PAGE));
  const page = Math.min(query.page, pages);
  return { changes: readChanges(query, where, (page - 1) * CHANGES_PER_PAGE), total: n, page, pages, more };
}

/** All of them, for a download, without holding them all. */
export function* eachChange(query: ChangesQuery): Generator<Change> {
  const { where } = askedFor(query);
  for (let offset = 0; ; offset += CHANGES_PER_PAGE) {
    const found = readChanges(query, where, offset);
    yield* found;
    if (found.length < CHANGES_PER_PAGE) return;
  }
}

/** The last day up to `today` on which something about a proposal took effect, or null. */
export function lastChange(today: Day): Day | null {
  const where = and(eq(log.book, 'register'), sql`${effectiveDay} <= ${today}`);
  const question = sql`SELECT ${effectiveDay} AS day FROM ${entries} WHERE ${where} ORDER BY ${effectiveDay} DESC LIMIT 1`;
  return ask<{ day: Day }>(database(), question)[0]?.day ?? null;
}

/** The log leads, so that its index by day is read and no more of it; only what has a row in the register is public. */
const entries = sql`${log} CROSS JOIN ${rows} ON ${rows.stream} = ${log.stream}`;

function askedFor({ from, to, by, without, page: _, ...own }: ChangesQuery): { where: SQL | undefined; more: boolean } {
  const query: RegisterQuery = { ...wholeRegister, ...own };
  const found = own.q ? find(database(), own.q) : null;
  const source = sourceOf(query);
  const asked = conditions(query, source, found).filter((one) => one !== undefined);
  const span =
    by === 'effective'
      ? sql`${effectiveDay} BETWEEN ${from} AND ${to}`
      : and(gt(log.recorded, endOf(addDays(from, -1))), lte(log.recorded, endOf(to)));
  const where = and(
    eq(log.book, 'register'),
    span,
    without.length > 0 ? notInArray(log.type, [...without]) : undefined,
    asked.length > 0 ? sql`${rows.id} IN (SELECT ${source.id} FROM ${source.from} WHERE ${and(...asked)})` : undefined,
  );
  return { where, more: found?.more ?? false };
}

const endOf = (day: Day) => closesAtInstant(day, 'end-of-day');

type Row = Pick<typeof log.$inferSelect, 'position' | 'recorded' | 'body'> & Change['proposal'];

function readChanges({ by }: ChangesQuery, where: SQL | undefined, offset: number): Change[] {
  const day = by === 'effective' ? effectiveDay : log.recorded;
  const shown = sql`${log.position}, ${log.recorded}, ${log.body}, ${rows.reference}, ${rows.slug}, ${rows.title}, ${rows.regime}`;
  const order = sql`${day} DESC, ${log.position} DESC LIMIT ${CHANGES_PER_PAGE} OFFSET ${offset}`;
  const read = ask<Row>(database(), sql`SELECT ${shown} FROM ${entries} WHERE ${where} ORDER BY ${order}`).map(
    ({ reference, slug, title, regime, ...entry }) => ({ event: eventOf(entry), proposal: { reference, slug, title, regime } }),
  );
  const later = putRightBy(read.map(({ event }) => event));
  return read.map((change) => ({ ...change, putRightBy: later.get(change.event.position) ?? null }));
}

function putRightBy(events: readonly RecordedEvent[]): Map<number, number> {
  if (events.length === 0) return new Map();
  const corrects = sql`json_extract(${log.body}, '$.corrects')`;
  const within = (values: readonly (string | number)[]) => sql`(SELECT value FROM json_each(${JSON.stringify([...new Set(values)])}))`;
  const found = database()
    .select({ corrected: sql<number>`${corrects}`, by: sql<number>`max(${log.position})` })
    .from(log)
    .where(
      and(
        eq(log.book, 'register'),
        inArray(log.stream, within(events.map(({ stream }) => stream))),
        inArray(corrects, within(events.map(({ position }) => position))),
      ),
    )
    .groupBy(corrects)
    .all();
  return new Map(found.map(({ corrected, by }) => [corrected, by]));
}
