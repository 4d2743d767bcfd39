import { arrivedMail } from '#lib/services/outbox.ts';
import { acting } from '../acting.ts';

export const dynamic = 'force-dynamic';

/** Says of a message that may have arrived that it did; one of which nobody doubts it is left alone. */
export const POST = acting(arrivedMail);
