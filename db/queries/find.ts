import type { Database } from '../client.ts';

/** A search lists at most this many proposals, the newest: ordering every match by rank would hold up everybody else. */
export const MOST_MATCHES = 1000;

export type Found = { ids: number[]; inTitle: Set<number>; more: boolean };

/** The proposals that contain every word of `words`, the newest first; a word may be a beginning. Empty for a question without a word. */
export function find(db: Database, words: string): Found {
  const match = matchOf(words);
  if (!match) return { ids: [], inTitle: new Set(), more: false };
  const list = (question: string, most: number) =>
    (
      db.$client.prepare('SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?').all(question, most) as {
        rowid: number;
      }[]
    ).map((row) => row.rowid);
  const all = list(match, MOST_MATCHES + 1);
  const inTitle = list(`{reference title} : (${match})`, MOST_MATCHES);
  const ids = [...new Set([...inTitle, ...all])];
  return { ids: ids.slice(0, MOST_MATCHES), inTitle: new Set(inTitle), more: all.length > MOST_MATCHES };
}

/** Every run of letters and digits becomes a quoted prefix, so that nothing typed is read as the index's own syntax. */
function matchOf(words: string): string {
  const tokens = words.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return tokens
    .slice(0, 12)
    .map((token) => `"${token}"*`)
    .join(' ');
}
