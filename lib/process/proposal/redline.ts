import { diffWordsWithSpace } from 'diff';
import type { Run } from '../document.ts';

/** A text as it reads and as it should read, word by word: what stays, what is deleted and what is inserted, in the order of a redline. */
export function redline(before: string, after: string): Run[] {
  return diffWordsWithSpace(before, after)
    .filter(({ value }) => value !== '')
    .map(({ value, added, removed }) => (added ? { ins: value } : removed ? { del: value } : { same: value }));
}

/** Whether anything is inserted or deleted. */
export const changed = (runs: readonly Run[]): boolean => runs.some((run) => !('same' in run));
