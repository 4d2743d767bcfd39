import { createHash } from 'node:crypto';
import type { Held } from './raising.ts';

/**
 * SHA-256 of a form with its secret id, 144 random bits: nobody can guess what stood in it, and whoever kept a copy with its address can show that it is the one that was discarded.
 */
export const fingerprintOf = (id: string, { fields, submittedAt }: Held): string =>
  createHash('sha256')
    .update(JSON.stringify([id, submittedAt, Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))]))
    .digest('hex');
