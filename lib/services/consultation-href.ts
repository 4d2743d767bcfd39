import type { Book } from '#db/schema/log.ts';

/** The address of a consultation (`consultation/mp147-refinement`) in its book. */
export const consultationHref = (book: Book, id: string): string =>
  `${book === 'practice' ? '/practice' : ''}/consultations/${id.slice('consultation/'.length)}`;
