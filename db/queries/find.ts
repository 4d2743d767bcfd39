import type { Database } from '../client.ts';
import { prepared } from '../prepared.ts';

/** A search lists at most this many proposals, the newest: ordering every match by rank would hold up everybody else. */
export const MOST_MATCHES = 1000;

export type Found = { ids: number[]; inTitle: Set<number>; more: boolean };

/** The proposals that contain every word of `words`, the newest first; a word may be a beginning. Empty for a question without a word. */
export function find(db: Database, words: string): Found {
  const typed = wordsOf(words);
  if (typed.length === 0) return { ids: [], inTitle: new Set(), more: false };
  const inTitle = newest(db, 'search_titles', typed);
  const all = newest(db, 'search', typed);
  const ids = [...new Set([...inTitle.slice(0, MOST_MATCHES), ...all])];
  return { ids: ids.slice(0, MOST_MATCHES), inTitle: new Set(inTitle), more: ids.length > MOST_MATCHES };
}

/**
 * One more than the most that match. Whole words are asked for first: they are read from the newest on and no further than needed, while for beginnings the index
 * puts together everything that has them before it gives the first.
 */
function newest(db: Database, index: 'search' | 'search_titles', typed: string[]): number[] {
  const statement = prepared(db, `newest in ${index}`, () =>
    db.$client.prepare<[string, number], number>(`SELECT rowid FROM ${index} WHERE ${index} MATCH ? ORDER BY rowid DESC LIMIT ?`).pluck(),
  );
  const whole = statement.all(typed.join(' '), MOST_MATCHES + 1);
  return whole.length > MOST_MATCHES ? whole : statement.all(typed.map((word) => `${word}*`).join(' '), MOST_MATCHES + 1);
}

/** Every run of letters and digits in quotes, so that nothing typed is read as the index's own syntax. */
function wordsOf(words: string): string[] {
  const tokens = words.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return tokens.slice(0, 12).map((token) => `"${token}"`);
}
