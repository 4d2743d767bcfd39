import { spoken } from '../calendar/spoken.ts';
import { type Day, lastDayOf } from '../day.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { clockRuns } from './due.ts';
import type { Proposal } from './proposal.ts';
import { referenceOf } from './reference.ts';

/**
 * Why no act is taken on a proposal that only papers tell of: what followed its record is not known here, so nobody could say whether the act is possible (STAGE-19).
 * Null for one that was raised or acted on here, and for made-up ones and practice copies.
 */
export function knownFromPapers(proposal: Proposal): Refusal | null {
  if (clockRuns(proposal) || proposal.series !== undefined) return null;
  const last = lastOf(proposal);
  const ends = last ? `its record ends on ${spoken(last)}` : 'its record does not say when it ends';
  return refuse(
    'STAGE-19',
    `${referenceOf(proposal)} is known from papers, and ${ends}: no act is taken on it here. A practice copy can be used instead.`,
  );
}

/** The last day of which its papers tell. */
const lastOf = (proposal: Proposal): Day | undefined =>
  proposal.events
    .map((event) => lastDayOf(event.effective))
    .sort()
    .at(-1);
