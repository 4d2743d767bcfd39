import { retryMail } from '#lib/services/outbox.ts';
import { acting } from '../acting.ts';

export const dynamic = 'force-dynamic';

/** Lets a message be tried again at once; one that is sent or being sent is left alone. */
export const POST = acting(retryMail);
