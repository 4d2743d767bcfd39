import { createHash, randomBytes } from 'node:crypto';

/** A fresh random id of 256 bits, as text for addresses and cookies. */
export const freshToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of it: whoever reads the database can use none of them. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
