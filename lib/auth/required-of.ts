import { database } from '#db/index.ts';
import { readDirectory } from '#db/projections/names.ts';
import { books } from '#db/schema/log.ts';
import { bodiesWithSecondFactor } from '#lib/env.ts';
import type { Day } from '#lib/process/day.ts';
import type { Viewer } from '#lib/services/viewer.ts';
import { mustUseSecondFactor, protects } from './required.ts';

/** Whether a seat of somebody's requires an authenticator app today. */
export const required = ({ person, book }: Viewer, today: Day): boolean =>
  mustUseSecondFactor(readDirectory(database(), book), person, today);

/** What REQUIRE_TOTP names that would protect nobody, no body of either book or one that has no members here: the site does not start with it. */
export function unknownBodies(): string[] {
  const directories = books.map((book) => readDirectory(database(), book));
  return bodiesWithSecondFactor().filter((name) => !directories.some((directory) => protects(directory, `body/${name}`)));
}
