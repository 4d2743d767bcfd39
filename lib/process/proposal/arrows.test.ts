import { describe, expect, test } from 'vitest';
import { isRuleId } from '../rules.ts';
import { actsFrom, arrows, moving, whatNext } from './arrows.ts';
import { type Stage, stageNames } from './stage-names.ts';
import { labelOf, stages, stepOf, stepsOf } from './stages.ts';

/** The stages that a proposal of either regime can reach from nothing. */
function reachable(): Set<Stage> {
  const seen = new Set<Stage>();
  const queue: (Stage | 'none')[] = ['none'];
  for (let stage = queue.pop(); stage; stage = queue.pop()) {
    for (const arrow of moving) {
      if (arrow.to === 'same' || (stage === 'none' ? arrow.from !== 'none' : arrow.from === 'none' || !arrow.from.includes(stage)))
        continue;
      for (const next of arrow.to.filter((to) => !seen.has(to))) {
        seen.add(next);
        queue.push(next);
      }
    }
  }
  return seen;
}

describe('the table of acts', () => {
  test('reaches every stage', () => expect([...reachable()].sort()).toEqual([...stageNames].sort()));

  test('leads out of every stage that is not final, under each regime that knows it, and out of no final one', () => {
    for (const stage of stageNames) {
      const out = moving.filter((arrow) => arrow.from !== 'none' && arrow.from.includes(stage) && arrow.to !== 'same');
      expect(out.length > 0, stage).toBe(!stages[stage].terminal);
    }
  });

  test('names each act once and each rule by an id that exists', () => {
    expect(new Set(arrows.map((a) => a.act)).size).toBe(arrows.length);
    for (const arrow of arrows) for (const rule of arrow.rule) expect(isRuleId(rule), `${arrow.act}: ${rule}`).toBe(true);
  });

  test('keeps the acts of one regime from proposals of the other', () => {
    expect(actsFrom('initial', '2016').map((a) => a.act)).not.toContain('panel-convert');
    expect(actsFrom('initial', '2018').map((a) => a.act)).not.toContain('to-refinement');
  });
});

test('what happens next: a 2018 proposal before the Panel waits on it, and can be converted', () => {
  const next = whatNext({ stage: 'initial', regime: '2018' });
  expect(next?.waitsOn).toBe('the Panel');
  expect(next?.acts.map((a) => a.act)).toEqual(['panel-convert', 'straight-to-report', 'refuse', 'send-back-to-development']);
  expect(whatNext({ stage: null, regime: '2016' })).toBeNull();
});

test('labels use the words of the regime and of the outcome', () => {
  expect(labelOf('initial', '2016')).toBe('Initial Consideration');
  expect(labelOf('initial', '2018')).toBe('Development Stage – with the Panel');
  expect(labelOf('decided-appealable', '2018', { outcome: 'approve' })).toBe('Approved – subject to appeal');
  expect(labelOf('rejected', '2018', { outcome: 'no-majority' })).toBe('Not approved (no majority)');
  expect(labelOf('authority', '2016', { finalActor: 'secretary-of-state' })).toBe('With Secretary of State');
});

test('the progress tracker shows a proposal its own steps', () => {
  expect(stepsOf('2018', 'fast-track')).toEqual(['raised', 'decision', 'implementation']);
  expect(stepOf('panel-report', '2016')).toBe('report');
  expect(stepOf('panel-report', '2018')).toBe('refinement');
  expect(stepOf('withdrawal-notice', '2018', 'refinement')).toBe('refinement');
});
