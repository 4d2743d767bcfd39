import type { Proposal } from './proposal.ts';
import { formerReference } from './reference.ts';

/**
 * The number as a Draft Proposal of one that was converted ("DP147"), where the record knows it as one: by a stage before the conversion, or by a label
 * that a paper prints. Null elsewhere: that every modification was once a Draft Proposal is no fact about this one.
 */
export function draftReferenceOf(proposal: Proposal): string | null {
  const known =
    proposal.steps.some(({ stage }) => stage === 'development' || stage === 'initial') ||
    proposal.printedAs.some(({ label }) => /^DP/i.test(label));
  return known ? formerReference(proposal) : null;
}
