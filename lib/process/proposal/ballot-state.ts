import type { BallotBehind } from '../ballot/published.ts';
import type { Day } from '../day.ts';
import type { Vote } from './ballot.ts';

/** A ballot as the vault holds it: the frozen seats, and each solution's votes once it is closed. Nothing of it is in the log before the result is published. */
export type BallotState = {
  opened: Day;
  /** Null while members can still vote. */
  closed: Day | null;
  /** Filled, unsuspended voting seats when it was opened. */
  seats: number;
  /** How many of them must have voted or abstained, by the settings of the day on which it was opened (CB-6). */
  quorum: number;
  solutions: readonly { key: string; label: string; votes: readonly Vote[] }[];
  /** What is published with the result: the frozen electorate and every sealed vote. Null while members can still vote. */
  behind: BallotBehind | null;
};
