import { database } from '#db/index.ts';
import { readDirectory } from '#db/projections/names.ts';
import type { Book } from '#db/schema/log.ts';
import type { Day } from '#lib/process/day.ts';
import { capacitiesOf } from '#lib/process/directory/capacities.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';

/** Who is signed in: the account, the person it belongs to, and the book in which that person has powers. */
export type Viewer = { login: string; person: string; book: Book };

/** In which capacities somebody acts today, asked of the directory each time: a seat that ended gives nothing any more. */
export const capacities = (viewer: Viewer, today: Day): Actor[] =>
  capacitiesOf(readDirectory(database(), viewer.book), viewer.person, today);
