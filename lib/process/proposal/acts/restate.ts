import type { Drafted } from '../../act.ts';
import type { Fact } from '../facts.ts';
import type { Proposal } from '../proposal.ts';

/** Begins the next version of a set of facts; what a paper stated before counts as the first. */
export function restate(proposal: Proposal, what: Fact<'restated'>['what']): Drafted {
  const earlier = proposal.restatements.findLast((restated) => restated.what === what)?.version ?? (stated(proposal, what) ? 1 : 0);
  return { type: 'restated', data: { what, version: earlier + 1 } };
}

function stated(proposal: Proposal, what: Fact<'restated'>['what']): boolean {
  const lists = {
    impacts: proposal.partyImpacts.length + proposal.otherImpacts.length,
    costs: proposal.costs.length,
    'sec-parts': proposal.secParts.length,
    'implementation-options': proposal.implementationOptions.length,
    'technical-changes': proposal.technicalChanges.length,
  };
  return lists[what] > 0;
}
