import { createHash, randomBytes } from 'node:crypto';
import type { NewEvent } from '../lib/process/event.ts';

/** What the first entry of a book follows. */
export const GENESIS = Buffer.alloc(32);

export const newSalt = (): Buffer => randomBytes(32);

const sha256 = (...parts: (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** The stored bytes: all of an entry but its position and moment. */
export const bodyOf = (stream: string, version: number, event: NewEvent): string => JSON.stringify({ stream, version, ...event });

/** SHA-256(salt ‖ stored bytes): what a stranger gets of an entry that is not public, and can still verify the chain with. */
export const digestBody = (salt: Buffer, body: string): Buffer => sha256(salt, body);

/** SHA-256(previous ‖ position ‖ recorded ‖ body digest). Position as eight bytes, big-endian; the moment as its ISO text. */
export function chain(previous: Buffer, position: number, recorded: string, bodyDigest: Buffer): Buffer {
  const place = Buffer.alloc(8);
  place.writeBigUInt64BE(BigInt(position));
  return sha256(previous, place, recorded, bodyDigest);
}

/** SHA-256 of a vote's salt and sealed text, in hexadecimal: what a member keeps, and what anybody can compute from the published vote. */
export const receiptOf = (salt: string, text: string): string => sha256(salt, text).toString('hex');
