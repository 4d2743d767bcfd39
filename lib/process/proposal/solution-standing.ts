import type { Formal } from './formal-events.ts';
import { currentResult } from './formal-state.ts';
import type { Proposal } from './proposal.ts';

/** What the Change Board's vote that counts says of a solution (CB-8, CB-10): it is the one that is taken, or was approved and is not preferred, or was not approved. Null before there is such a vote. */
export function standingOfSolution(
  { formal }: Pick<Proposal, 'formal'>,
  key: string,
): 'taken' | 'not-preferred' | 'reject' | 'no-majority' | null {
  const result = currentResult(formal);
  const voted = result?.solutions.find((solution) => solution.key === key);
  if (!result || !voted) return null;
  if (voted.outcome !== 'approve') return voted.outcome;
  return result.preferred === key ? 'taken' : 'not-preferred';
}

/** The solution that a vote took, by its name, where there was more than one to choose from; null else. */
export const takenBy = ({ solutions, preferred }: Pick<Formal<'result-published'>, 'solutions' | 'preferred'>): string | null =>
  solutions.length > 1 ? (solutions.find(({ key }) => key === preferred)?.label ?? null) : null;

/** The same of the vote that counts. */
export function takenSolution({ formal }: Pick<Proposal, 'formal'>): string | null {
  const result = currentResult(formal);
  return result && takenBy(result);
}
