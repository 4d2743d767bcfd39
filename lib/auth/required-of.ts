import { database } from '#db/index.ts';
import { readDirectory } from '#db/projections/names.ts';
import type { Day } from '#lib/process/day.ts';
import type { Viewer } from '#lib/services/viewer.ts';
import { mustUseSecondFactor } from './required.ts';

/** Whether a seat of somebody's requires an authenticator app today. */
export const required = ({ person, book }: Viewer, today: Day): boolean =>
  mustUseSecondFactor(readDirectory(database(), book), person, today);
