import { randomBytes } from 'node:crypto';

/** What somebody quotes of what they sent (`F`: a form, `R`: a response, `Q`: a question): eight characters that cannot be mistaken for one another. */
export function newReceipt(kind: 'F' | 'R' | 'Q'): string {
  const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
  const drawn = [...randomBytes(8)].map((byte) => letters[byte % letters.length]).join('');
  return `${kind}-${drawn.slice(0, 4)}-${drawn.slice(4)}`;
}
