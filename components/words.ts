import type { Proposal } from '#lib/process/proposal/proposal.ts';

/** The paths of a proposal as pages name them. */
export const pathNames: Record<NonNullable<Proposal['path']>, string> = {
  'authority-led': 'Authority-led',
  'authority-determined': 'Authority Determined',
  'self-governance': 'Self-Governance',
  'fast-track': 'Fast-Track',
};
