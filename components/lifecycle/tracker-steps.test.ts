import { describe, expect, test } from 'vitest';
import type { Stage } from '#lib/process/proposal/stage-names.ts';
import { trackerSteps } from './tracker-steps.ts';

const step = (stage: Stage, on: string, type = 'stage-attested') => ({
  stage,
  type,
  effective: { on },
  entry: 1,
  actor: 'import',
  rule: null,
  source: null,
  label: null,
});
const way = (stage: Stage | null, steps: ReturnType<typeof step>[], raised: string | null = null) =>
  trackerSteps({ regime: '2018', path: null, stage, steps, raised: raised ? { on: raised } : null }).map(({ name, state, note }) => [
    name,
    state,
    note,
  ]);

describe('where a proposal is', () => {
  test('MP147: raised and developed, last recorded in the Refinement Process, the rest to come', () => {
    const steps = way('panel-report', [step('development', '2020-10-23', 'raised'), step('refinement', '2020-11-13')], '2020-10-23');
    expect(steps.map(([, state]) => state)).toEqual(['done', 'done', 'current', 'to-come', 'to-come', 'to-come']);
    expect(steps[2]).toEqual(['Refinement Process', 'current', 'recorded 13 November 2020']);
  });
  test('a paper that only says “Implemented” does not make the steps before it done', () => {
    const states = way('implemented', [step('implemented', '2021-03-05')]).map(([, state]) => state);
    expect(states).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'done']);
  });
  test('what is part of the code says the day on which it became so, not that on which it began to wait', () => {
    const steps = way('implemented', [step('pending-implementation', '2024-08-31', 'x'), step('implemented', '2024-11-07', 'implemented')]);
    expect(steps.at(-1)).toEqual(['Implementation', 'done', '7 November 2024']);
    const waiting = way('pending-implementation', [step('pending-implementation', '2024-08-31', 'x')]);
    expect(waiting.at(-1)).toEqual(['Implementation', 'current', 'since 31 August 2024']);
  });
  test('a withdrawn proposal ended in the step that it had reached', () => {
    const states = way('withdrawn', [step('refinement', '2019-09-12'), step('withdrawn', '2021-03-05')]).map(([, state]) => state);
    expect(states).toEqual(['unknown', 'unknown', 'stopped', 'not-reached', 'not-reached', 'not-reached']);
  });
  test('without a stage nothing is claimed', () => {
    expect(new Set(way(null, []).map(([, state]) => state))).toEqual(new Set(['unknown']));
  });
});
