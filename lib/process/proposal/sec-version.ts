import type { Day } from '../day.ts';

/** The last version of the SEC that the record knows of as brought in, and when. */
export type BroughtInVersion = { version: string; on: Day };

/** The version that is expected: the same one for what comes in on the same day, else the last one with its last figure one higher. Null where the record knows of none. */
export const expectedVersion = (last: BroughtInVersion | null, on: Day): string | null =>
  last && (last.on === on ? last.version : oneHigher(last.version));

const oneHigher = (version: string): string => version.replace(/\d+(?=\D*$)/, (figure) => String(Number(figure) + 1));
