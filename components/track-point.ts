import type { Regime } from '#lib/process/proposal/facts.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import type { Stage } from '#lib/process/proposal/stage-names.ts';
import { stages, stepOf, stepsOf } from '#lib/process/proposal/stages.ts';
import type { TrackPoint } from './lifecycle-track.tsx';

type Placed = { stage: Stage | null; regime: Regime; path: string | null };

/** Where the small track stands, as the process says; null where it has no step (an unknown stage, or an interruption). */
export function trackPoint({ stage, regime, path }: Placed): TrackPoint | null {
  if (!stage) return null;
  const steps = stepsOf(regime, path as Proposal['path']);
  const step = stepOf(stage, regime);
  const at = step ? steps.indexOf(step) + 1 : 0;
  return at > 0 ? { of: steps.length, at, ended: stages[stage].terminal && at < steps.length } : null;
}
