import type { Regime } from './facts.ts';
import type { Proposal, StatedFact } from './proposal.ts';

/** At most so many Alternatives (WG-7). */
export const mostAlternatives = 5;

/** Every solution but the Proposed one. */
export const alternativesOf = ({ solutions }: Pick<Proposal, 'solutions'>): StatedFact<'solution-put-forward'>[] =>
  solutions.filter(({ key }) => key !== 'proposed');

/** The Alternative that the Working Group prefers to the Proposed Solution; null where it prefers none. */
export const preferredAlternative = (proposal: Pick<Proposal, 'solutions'>): StatedFact<'solution-put-forward'> | null =>
  alternativesOf(proposal).findLast(({ preferred }) => preferred === true) ?? null;

/** Key and name of the next Alternative: the first letter that is free. */
export function nextAlternative(proposal: Pick<Proposal, 'solutions'>, regime: Regime): { key: string; label: string } {
  const taken = new Set(proposal.solutions.map(({ key }) => key));
  const key = [...'abcdefghijklmnopqrstuvwxyz'].find((letter) => !taken.has(letter)) ?? 'z';
  return { key, label: `Alternative ${regime === '2016' ? 'Proposal' : 'Solution'} ${key.toUpperCase()}` };
}
