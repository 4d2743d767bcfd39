import { claimant } from '../claims.ts';
import { database } from '../index.ts';
import type { Book } from '../schema/log.ts';

/** What holds a claim, or null where nobody has it. */
export const readClaim = (book: Book, kind: string, key: string): string | null => claimant(database(), book, kind, key);
