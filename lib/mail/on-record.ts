import type { Mail } from '#db/queries/mail.ts';

const erased = 'The text was erased when it was sent: it was for its reader alone.';

/** A letter about an account may hold a one-time link, a digest tells what somebody follows: of these the record keeps only that they were sent. */
export const onRecord = (mail: Mail): Mail => (mail.about === null ? { ...mail, text: erased, html: '' } : mail);
