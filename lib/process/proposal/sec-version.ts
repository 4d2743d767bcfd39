import type { Day } from '../day.ts';
import { nextVersion } from './version.ts';

/** The last version of the SEC that the record knows of as brought in, and when. */
export type BroughtInVersion = { version: string; on: Day };

/** The version that is expected: the same one for what comes in on the same day, else the one after the last. Null where the record knows of none. */
export const expectedVersion = (last: BroughtInVersion | null, on: Day): string | null =>
  last && (last.on === on ? last.version : nextVersion(last.version));
