import type { Database } from '../client.ts';
import { database } from '../index.ts';
import { prepared } from '../prepared.ts';

/** Moves with every entry of either book, and with every change of a person's name: what was rendered before it may be out of date. */
export function headsOf(db: Database): string {
  const heads = prepared(db, 'heads', () =>
    db.$client.prepare<[], string>("SELECT book || ':' || position FROM heads ORDER BY book").pluck(),
  );
  const names = prepared(db, 'names known', () =>
    db.$client.prepare<[], string>("SELECT count(*) || '.' || coalesce(sum(version), 0) FROM vault WHERE kind = 'person'").pluck(),
  );
  return `${heads.all().join(' ')} ${names.get()}`;
}

/** The next moment (UTC) at which something of either book changes by itself, or null. */
export function nextDeadline(db: Database, now: string): string | null {
  const next = prepared(db, 'next deadline', () =>
    db.$client.prepare<[string], string | null>('SELECT min(at) FROM deadlines WHERE at > ?').pluck(),
  );
  return next.get(now) ?? null;
}

/** The last day of the windows and consultations of a book that run on a day, or null. */
export function lastWindow(book: 'register' | 'practice', today: string): string | null {
  const last = database().$client.prepare<[string, string], string | null>('SELECT max(day) FROM deadlines WHERE book = ? AND day >= ?');
  return last.pluck().get(book, today) ?? null;
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
