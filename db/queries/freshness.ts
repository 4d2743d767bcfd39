import type { Database } from '../client.ts';
import { database } from '../index.ts';

/** Moves with every entry of either book, and with every change of a person's name: what was rendered before it may be out of date. */
export function headsOf(db: Database): string {
  const rows = db.$client.prepare('SELECT book, position FROM heads ORDER BY book').all() as { book: string; position: number }[];
  const names = db.$client.prepare("SELECT count(*) AS n, coalesce(sum(version), 0) AS v FROM vault WHERE kind = 'person'").get() as {
    n: number;
    v: number;
  };
  return `${rows.map((row) => `${row.book}:${row.position}`).join(' ')} ${names.n}.${names.v}`;
}

/** The next moment (UTC) at which something of either book changes by itself, or null. */
export function nextDeadline(db: Database, now: string): string | null {
  return (db.$client.prepare('SELECT min(at) AS at FROM deadlines WHERE at > ?').get(now) as { at: string | null }).at;
}

/** The last day of the windows and consultations of a book that run on a day, or null. Only the register's are projected. */
export function lastWindow(book: 'register' | 'practice', today: string): string | null {
  if (book !== 'register') return null;
  return (database().$client.prepare('SELECT max(day) AS day FROM deadlines WHERE day >= ?').get(today) as { day: string | null }).day;
}

const kept = new WeakMap<Database, { heads: string; values: Map<string, unknown> }>();

/** What takes long and changes seldom (names, facets), worked out once per state of the log. */
export function atHead<T>(key: string, work: () => T): T {
  const db = database();
  const heads = headsOf(db);
  const last = kept.get(db);
  const cache = last?.heads === heads ? last : { heads, values: new Map<string, unknown>() };
  kept.set(db, cache);
  if (!cache.values.has(key)) cache.values.set(key, work());
  return cache.values.get(key) as T;
}
