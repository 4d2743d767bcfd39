import type { Day, When } from '../day.ts';
import type { StageStep } from './proposal.ts';
import type { Stage } from './stage-names.ts';

/** What turned a proposal off its way: it was sent back for more work, withdrawn, or taken over by another Party. */
export const turns = ['sent-back', 'withdrawn', 'adopted'] as const;
export type Turn = (typeof turns)[number];

/** A stage that a proposal came into: since and until which day, null where no source gives the day; `until` is null too while it is there still. */
export type Stay = { stage: Stage; since: Day | null; until: Day | null; left: boolean; entry: number; turn: Turn | null };

/** The stages that a proposal went through, oldest first. A stage that is stated again while it lasts is one stay. */
export function staysOf(steps: readonly StageStep[]): Stay[] {
  const moves = steps.filter((step, n) => step.stage !== steps[n - 1]?.stage);
  return moves.flatMap((step, n) => {
    const next = moves[n + 1];
    if (step.stage === null) return [];
    return [
      {
        stage: step.stage,
        since: dayOf(step.effective),
        until: next ? dayOf(next.effective) : null,
        left: next !== undefined,
        entry: step.entry,
        turn: turnOf(step, moves[n - 1]),
      },
    ];
  });
}

/** The day, where it is known to the day. */
export const dayOf = (when: When): Day | null => ('on' in when ? when.on : when.from === when.to ? when.from : null);

const withdrawing: readonly (Stage | null | undefined)[] = ['withdrawal-received', 'withdrawal-notice', 'withdrawn'];

/** A withdrawal is one from the Proposer’s notice to its end, whatever comes of it. */
function turnOf({ stage, type }: StageStep, before: StageStep | undefined): Turn | null {
  if (type === 'adopted') return 'adopted';
  if (stage === 'panel-report' && (type === 'sent-back' || type === 'authority-determined')) return 'sent-back';
  return withdrawing.includes(stage) && !withdrawing.includes(before?.stage) ? 'withdrawn' : null;
}
