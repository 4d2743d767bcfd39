import { implementationDate } from '../calendar/releases.ts';
import type { Day } from '../day.ts';
import { stayed } from './decisions.ts';
import { goesToAuthority } from './path.ts';
import type { Proposal } from './proposal.ts';

/** When an approved change takes effect. `lacking`: why there is no date, where it needs one; `waits`: an appeal or a referral is still to be answered. */
export type Implementing = { date: Day | null; decided: Day; lacking: string | null; waits: boolean };

/** What the last decision brings; null where nothing is approved. A Fast-Track Modification has no report, so no options. */
export function implementingOf(proposal: Proposal): Implementing | null {
  const { decided, implementation } = proposal.formal;
  if (decided?.outcome !== 'approve') return null;
  const known = { decided: decided.on, waits: stayed(proposal.formal) };
  if (implementation || proposal.path === 'fast-track') return { date: implementation, lacking: null, ...known };
  const found = implementationDate(decided.on, proposal.implementationOptions, datedBy(proposal));
  return found.ok ? { date: found.day, lacking: null, ...known } : { date: null, lacking: found.reason, ...known };
}

/** Who sets another implementation date: the Authority where it decides, else the Panel (STAGE-15). */
export const datedBy = ({ path }: Pick<Proposal, 'path'>): 'the Authority' | 'the Panel' =>
  path && goesToAuthority(path) ? 'the Authority' : 'the Panel';
