import { spoken } from '../calendar/spoken.ts';
import { type Day, firstDayOf, lastDayOf, type When } from '../day.ts';
import { spokenOutcome } from './ballot.ts';
import { currentResult } from './formal-state.ts';
import type { Proposal } from './proposal.ts';
import { takenSolution } from './solution-standing.ts';
import { stages } from './stages.ts';

const by = { 'change-board': 'the Change Board', panel: 'the Panel', authority: 'the Authority' } as const;

/** How a closed proposal ended, who decided and when. */
export function closedSentence(proposal: Proposal, label: string): string {
  const { decided, implemented, withdrawal } = proposal.formal;
  const since = proposal.steps.at(-1);
  const day = since ? ` on ${inWords(since.effective)}` : '';
  if (proposal.stage === 'implemented' && implemented) {
    const taken = takenSolution(proposal);
    const what = taken ? `The ${taken} was approved` : 'Approved';
    const decision = decided?.outcome === 'approve' ? ` ${what} by ${by[decided.by]} on ${spoken(decided.on)}.` : '';
    return `Implemented${day} in SEC version ${implemented.secVersion}.${decision}`;
  }
  if (proposal.stage === 'rejected' && decided) {
    const vote = decided.by === 'change-board' ? currentResult(proposal.formal) : null;
    const tally = vote?.solutions.find((s) => s.key === 'proposed') ?? vote?.solutions[0];
    const what = tally && decided.outcome !== 'withdraw' ? spokenOutcome(decided.outcome, tally.tally) : label;
    return `${what}, by ${by[decided.by]} on ${spoken(decided.on)}.`;
  }
  if (proposal.stage === 'withdrawn' && withdrawal?.adoptDeadline)
    return `Withdrawn by the Proposer on ${spoken(withdrawal.on)}; nobody adopted it by ${spoken(withdrawal.adoptDeadline)}.`;
  if (proposal.stage === 'withdrawn' && decided?.outcome === 'withdraw') return `Withdrawn by the Panel on ${spoken(decided.on)}.`;
  return `${label}${day}.`;
}

/** What the papers say last, with what was planned then; never a countdown, for what followed is not in the sources. */
export function lastRecordedSentence(
  proposal: Proposal,
  label: string,
  nameOf: (id: string) => string,
  lastRecorded?: { day: Day; paper: string | null },
): string {
  const step = proposal.steps.at(-1);
  const day = lastRecorded?.day ?? (step ? lastDayOf(step.effective) : null);
  const paper = lastRecorded?.paper ?? step?.source?.paper ?? null;
  const where = [day && spoken(day), paper && nameOf(paper)].filter(Boolean).join(', ');
  const head = `Last recorded${where && ` (${where})`}: `;
  if (proposal.stage === null) return `${head}no source tells its stage.`;
  if (stages[proposal.stage].terminal) return `${head}${label}.`;
  const planned = plannedThen(proposal, day);
  const plans = planned.length > 0 ? ` What was planned then: ${planned.join('; ')}.` : '';
  return `${head}${label}.${plans} What followed is not in our sources.`;
}

/** The rows of the timetable that were still to come when the last paper was written, earliest first. */
function plannedThen(proposal: Proposal, day: Day | null): string[] {
  return proposal.timetable
    .filter((row) => row.standing === 'plan' && row.when && (day === null || lastDayOf(row.when) >= day))
    .toSorted((a, b) => startOf(a.when).localeCompare(startOf(b.when)))
    .map((row) => `${row.what}, ${row.when ? inWords(row.when) : ''}`);
}

const startOf = (when: When | null): string => (when ? (firstDayOf(when) ?? lastDayOf(when)) : '');

/** "14 April 2021"; a period whose days are known as "15 March 2021 to 2 April 2021"; else the paper's own words. */
function inWords(when: When): string {
  if ('on' in when) return spoken(when.on);
  return when.from && when.to ? `${spoken(when.from)} to ${spoken(when.to)}` : when.text;
}
