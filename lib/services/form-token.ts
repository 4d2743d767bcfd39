import type { Claim } from '#db/claims.ts';
import { readClaim } from '#db/queries/claims.ts';
import type { Book } from '#db/schema/log.ts';

/**
 * The claim of a form that was sent: whoever sends it again is told what the first click did. It counts for what the form is about (`what`) and for nothing else, so that
 * the same token on another form neither answers for it nor stands in its way.
 */
export const formClaim = (token: string, what: string, value: string): Claim => ({ kind: 'form', key: `${what} ${token}`, value });

/** What the form's first click left, or null where it was not sent before. */
export const sentBefore = (book: Book, token: string, what: string): string | null => readClaim(book, 'form', `${what} ${token}`);
