import { database } from '#db/index.ts';
import { readDirectory } from '#db/projections/names.ts';
import { books } from '#db/schema/log.ts';
import { bodiesWithSecondFactor } from '#lib/env.ts';
import type { Day } from '#lib/process/day.ts';
import type { Viewer } from '#lib/services/viewer.ts';
import { mustUseSecondFactor } from './required.ts';

/** Whether a seat of somebody's requires an authenticator app today. */
export const required = ({ person, book }: Viewer, today: Day): boolean =>
  mustUseSecondFactor(readDirectory(database(), book), person, today);

/** What REQUIRE_TOTP names that is no body of either book: a slip of the pen there would protect nobody, so the site does not start with it. */
export function unknownBodies(): string[] {
  const known = books.flatMap((book) => Object.keys(readDirectory(database(), book).bodies));
  return bodiesWithSecondFactor().filter((name) => !known.includes(`body/${name}`));
}
