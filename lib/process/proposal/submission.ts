import type { Day } from '../day.ts';
import type { Regime } from './facts.ts';
import type { Path } from './path.ts';

/** A form that waits for acceptance. It is private until then; `submitted` is the day of its last submission. */
export type Submission = {
  stage: 'submitted' | 'returned';
  regime: Regime;
  submitted: Day;
  title: string;
  /** The issue or problem, in the Proposer's words. */
  issue: string;
  proposer: { organisation: string | null; person: string | null };
  path: Path | null;
  urgency: { reasons: string } | null;
  testingLikely: boolean | null;
  raisedByPanel: boolean;
};
