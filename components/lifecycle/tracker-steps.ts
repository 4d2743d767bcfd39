import { lastDayOf, type When } from '#lib/process/day.ts';
import type { Proposal, StageStep } from '#lib/process/proposal/proposal.ts';
import { type Step, stages, stepNames, stepOf, stepsOf } from '#lib/process/proposal/stages.ts';
import { formatWhen } from '../format.ts';
import type { TrackState, TrackStep } from '../lifecycle-track.tsx';

type Way = Pick<Proposal, 'regime' | 'path' | 'stage' | 'steps' | 'raised'>;

/** The steps of a proposal's own way with the state of each. A step that no source tells of is "not recorded", not done. */
export function trackerSteps(proposal: Way): TrackStep[] {
  const steps = stepsOf(proposal.regime, proposal.path);
  const here = currentStep(proposal);
  const at = here ? steps.indexOf(here) : -1;
  return steps.map((step, i) => {
    const entry = entered(proposal, step);
    const state = stateOf(proposal, { i, at, since: entry !== null });
    return { name: stepNames[step], state, note: entry && noteOf(entry, state) };
  });
}

type Entry = { when: When; attested: boolean };

/** A paper that only names the stage tells when it was known, not when it began. */
function noteOf({ when, attested }: Entry, state: TrackState): string {
  if (attested) return `recorded ${formatWhen(when)}`;
  return state === 'current' ? `since ${formatWhen(when)}` : formatWhen(when);
}

/** The step of the stage, or of the last stage before it where the proposal was withdrawn or rests. */
export function currentStep({ stage, steps, regime }: Way): Step | null {
  if (!stage) return null;
  const before = [...steps].reverse().find((step) => step.stage && stepOf(step.stage, regime) !== null);
  return stepOf(stage, regime, before?.stage ?? null);
}

function stateOf({ stage }: Way, { i, at, since }: { i: number; at: number; since: boolean }): TrackState {
  if (i < at || at === -1) return since ? 'done' : 'unknown';
  const facts = stage ? stages[stage] : null;
  if (i > at) return facts?.terminal ? 'not-reached' : 'to-come';
  if (facts?.group === 'done') return 'done';
  return facts?.terminal ? 'stopped' : 'current';
}

/** When the proposal is first recorded in a step: the day it was raised, or the day of the event that set the stage. */
function entered(proposal: Way, step: Step): Entry | null {
  if (step === 'raised') return proposal.raised && { when: proposal.raised, attested: false };
  // What is part of the code became so on one day, whenever the way there began.
  const steps = proposal.steps.filter((taken) => inStep(proposal, taken, step)).sort(compare);
  const first = steps.find(({ stage }) => stage === 'implemented') ?? steps[0];
  return first ? { when: first.effective, attested: first.type === 'stage-attested' } : null;
}

const inStep = ({ regime }: Way, taken: StageStep, step: Step): boolean => taken.stage !== null && stepOf(taken.stage, regime) === step;
const compare = (a: StageStep, b: StageStep): number => lastDayOf(a.effective).localeCompare(lastDayOf(b.effective));
