import type { Names } from '../../lib/process/directory/names.ts';
import { database } from '../index.ts';
import { namesOf } from '../projections/names.ts';
import type { Book } from '../schema/log.ts';
import { atHead } from './freshness.ts';

/** What organisations, bodies and people of a book are called, worked out once per state of the log. */
export const namesIn = (book: Book): Names => atHead(`names ${book}`, () => namesOf(database(), book));
