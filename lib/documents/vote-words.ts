import { spokenOutcome, type Tally } from '../process/proposal/ballot.ts';
import type { Formal } from '../process/proposal/formal-events.ts';
import { takenBy } from '../process/proposal/solution-standing.ts';

type Result = Formal<'result-published'>;
type Solution = Result['solutions'][number];

const decided = { approve: 'Approved', reject: 'Rejected', 'no-majority': 'Not approved (no majority)' } as const;
const recommended = {
  approve: 'The Change Board recommends approval to the Authority',
  reject: 'The Change Board recommends rejection to the Authority',
  'no-majority': 'No majority, so no recommendation to the Authority',
} as const;

/** How a vote of the Change Board came out, in one sentence; on the Authority's paths it is a recommendation and approves nothing (CB-11). */
export function resultInWords(result: Result): string {
  const taken = takenBy(result);
  return `${result.appealDeadline ? decided[result.outcome] : recommended[result.outcome]}${taken ? `: the ${taken} is taken, by the larger majority` : ''}.`;
}

/** The same of one solution, with its arithmetic: "Alternative Solution: approved (9 to 2), 1 abstained". */
export function solutionInWords(result: Result, { key, label, outcome, tally }: Solution): string {
  const counted = result.appealDeadline ? lowered(spokenOutcome(outcome, tally)) : `${tally.approve} to approve, ${tally.reject} to reject`;
  const beaten = takenBy(result) !== null && outcome === 'approve' && result.preferred !== key ? '; not preferred' : '';
  return `${label}: ${counted}, ${tally.abstain} abstained${beaten}`;
}

/** "2 to approve, 0 to reject, 1 abstained". */
export const tallyInWords = ({ approve, reject, abstain }: Tally): string =>
  `${approve} to approve, ${reject} to reject, ${abstain} abstained`;

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
