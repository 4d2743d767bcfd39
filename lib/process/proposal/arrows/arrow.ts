import type { DeadlineKey } from '../../calendar/deadlines.ts';
import type { RuleId } from '../../rules.ts';
import type { ActorKind } from '../actors.ts';
import type { Regime } from '../facts.ts';
import type { Stage } from '../stage-names.ts';
import { liveStages } from '../stages.ts';

/** One row of the table of acts: who may take the proposal from where to where, under which rule, if what, and with which effect. */
export type Arrow = {
  act: string;
  title: string;
  from: readonly Stage[] | 'none';
  to: readonly Stage[] | 'same';
  by: readonly ActorKind[];
  /** Set where only proposals of one regime know the act. */
  regime?: Regime;
  rule: readonly RuleId[];
  /** What must hold, as the page of the rules says it. */
  guards: readonly string[];
  effects: readonly string[];
  /** The clock that the act starts. */
  clock?: DeadlineKey;
  /** True where it can also be taken on a final proposal. */
  ever?: boolean;
};

/** Before the decision: the stages in which a proposal can still be worked on or withdrawn, the 2016 limit being a guard of its own. */
export const undecided: readonly Stage[] = ['development', 'initial', 'refinement', 'panel-report', 'report-consultation', 'change-board'];

/** Live and before the decision: the stages in which a proposal can still become urgent. */
export const beforeDecision: readonly Stage[] = [...undecided, 'authority', 'suspended-scr'];

/** Every stage in which a proposal is public and not final. */
export const live = liveStages;

/** What an interrupted proposal can go back to. */
export const resumable: readonly Stage[] = live.filter(
  (stage) => stage !== 'withdrawal-received' && stage !== 'withdrawal-notice' && stage !== 'suspended-scr',
);
