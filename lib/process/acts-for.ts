import type { AnyAct } from './act.ts';
import { type Asked, actsAmong } from './decide.ts';
import { proposalActs } from './proposal/acts/index.ts';
import type { Refusal } from './refusal.ts';

/** What somebody can do now about a proposal, each act with what stands in its way; acts of other stages and of other people are left out. */
export function actsFor(asked: Asked): { act: AnyAct; refusal: Refusal | null }[] {
  return actsAmong(proposalActs, asked);
}
