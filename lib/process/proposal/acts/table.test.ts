import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actsFor } from '../../acts-for.ts';
import { fieldsOf } from '../../audience.ts';
import { addDays, type Day } from '../../day.ts';
import { decide, upToDate } from '../../decide.ts';
import type { ActorKind } from '../actors.ts';
import { actorNames } from '../actors.ts';
import { arrows } from '../arrows.ts';
import { formalEvents } from '../formal-events.ts';
import type { Proposal } from '../proposal.ts';
import { stageNames } from '../stage-names.ts';
import { stages } from '../stages.ts';
import { after, at, ballotOf, cast, contextOf, inStage, raise } from '../testing.ts';
import { findAct, proposalActs } from './index.ts';

/** Somebody with every capacity, who also acts for the Proposer: only the stage can stand in the way. */
const everybody = { ...cast.proposer, kinds: Object.keys(actorNames) as ActorKind[] };

describe('what the table does not have is refused', () => {
  for (const act of proposalActs.filter((a) => a.act !== 'accept')) {
    test.each(['2016', '2018'] as const)(`${act.act} under the process of %s`, (regime) => {
      for (const stage of stageNames.filter((name) => stages[name].public)) {
        const possible = act.from !== 'none' && act.from.includes(stage) && (act.regime ?? regime) === regime;
        if (possible) continue;
        const proposal = inStage(stage, regime);
        const decision = decide(act, { proposal, actor: everybody, context: contextOf(), now: at('2021-04-14'), input: {} });
        expect(decision, stage).toMatchObject({ ok: false, reason: expect.stringMatching(/\.$/) });
      }
    });
  }

  test('STAGE-1: the sentence names the act, the proposal and its stage', () => {
    const hold = findAct('hold');
    const asked = { proposal: inStage('implemented'), actor: cast.secas, context: contextOf(), now: at('2021-04-14'), input: {} };
    expect(hold && decide(hold, asked)).toEqual({
      ok: false,
      rule: 'STAGE-1',
      reason: '‘Put on hold’ is not possible while DP900 is in Implemented.',
    });
  });

  test('nobody takes an act that is not theirs', () => {
    for (const act of proposalActs) {
      const proposal = inStage('refinement');
      const decision = decide(act, { proposal, actor: cast.outsider, context: contextOf(), now: at('2021-04-14'), input: {} });
      expect(decision.ok, act.act).toBe(false);
    }
  });
});

test('every field of every form says who reads it', () => {
  for (const act of proposalActs) for (const field of fieldsOf(act.input)) expect(field.label, `${act.act}.${field.name}`).not.toBe('');
});

test('every act has a row of the table, once', () => {
  const names = proposalActs.map((act) => act.act);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(arrows.some((arrow) => arrow.act === name)).toBe(true);
  expect(Object.keys(formalEvents).every((type) => /^[a-z]+(-[a-z]+)*$/.test(type))).toBe(true);
});

test('what one can do now: the Panel with a Draft Proposal before it, and why something must wait', () => {
  const waiting = inStage('initial', '2018', { onHold: 'Outside work.' });
  const offered = actsFor({ proposal: waiting, actor: cast.panel, context: contextOf(), now: at('2021-03-12') });
  const standing = Object.fromEntries(offered.map(({ act, refusal }) => [act.act, refusal?.rule ?? 'possible']));
  expect(standing).toMatchObject({ 'panel-convert': 'STAGE-8', 'straight-to-report': 'STAGE-8', 'send-back-to-development': 'possible' });
  expect(standing).not.toHaveProperty('return-to-wg');
  expect(standing).not.toHaveProperty('withdraw');
});

const timetable = [{ what: 'Panel', on: '2030-01-01' }];
const checked = ['legal-text', 'implementation', 'effects', 'categories', 'systems', 'testing', 'other-codes', 'objectives'];
const alsoChecked = ['greenhouse-gas', 'responses', 'views', 'operations', 'consumers'];
/** An input that any act's form accepts. */
const input = (day: Day) => ({
  reason: 'A reason',
  reasons: 'A reason',
  outcome: 'approve',
  count: null,
  statementFinal: true,
  proposerInsists: true,
  testingLikely: false,
  workPackage: 'Work',
  timetable,
  path: 'self-governance',
  opens: addDays(day, 1),
  closes: addDays(day, 8),
  responses: 0,
  letter: 'Letter',
  steps: ['More analysis'],
  secVersion: '9.9',
  forum: 'panel',
  ground: 'Costs',
  complete: [...checked, ...alsoChecked],
  noConsultationReason: 'None was needed',
  granted: true,
  implementation: null,
});

type Step = { pick: number; wait: number; ready: boolean };
const walk = fc.array(fc.record({ pick: fc.nat(1000), wait: fc.nat(14), ready: fc.boolean() }), { minLength: 80, maxLength: 80 });

/** Takes one of the acts that the stage has, if its guards allow it; else, and now and then anyway, only the days go by. */
function go(proposal: Proposal, { pick, ready }: Step, day: Day): Proposal {
  const { stage, regime } = proposal;
  const possible = proposalActs.filter((a) => stage && a.from !== 'none' && a.from.includes(stage) && (a.regime ?? regime) === regime);
  const chosen = possible[pick % (possible.length + 1)];
  const act = chosen?.act === 'withdraw' && pick % 3 > 0 ? undefined : chosen;
  if (!act) return upToDate(proposal, at(day)).proposal;
  const proposers = act.act === 'adopt' ? `organisation/p${proposal.proposers.length}` : (proposal.proposers.at(-1)?.organisation ?? null);
  const context = contextOf({ ballot: ready ? ballotOf(7, pick % 10, 2, day) : null });
  const typed = { ...input(day), outcome: act.act === 'csc-recommend' ? 'ready' : 'approve' };
  const actor = { ...everybody, organisation: proposers };
  const decision = decide(act, { proposal, actor, context, now: at(day, '17:30'), input: typed });
  return decision.ok ? after(proposal, decision.events, at(day)) : upToDate(proposal, at(day)).proposal;
}

const beginnings = [
  ['the process of 2016', raise({ regime: '2016' }), ['change-board', 'decided-appealable', 'implemented', 'withdrawn', 'rejected']],
  ['the process of 2018', raise(), ['change-board', 'decided-appealable', 'implemented', 'withdrawn', 'rejected']],
  ['Fast-Track', raise({ path: 'fast-track', raisedByPanel: true }), ['appeal-panel', 'implemented', 'withdrawn']],
] as const;

test.each(beginnings)('random walks under %s never break what must always hold', (_, beginning, expected) => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(walk, (moves) => {
      let day: Day = '2019-09-10';
      let proposal: Proposal = beginning;
      for (const step of moves) {
        day = addDays(day, step.wait);
        const next = go(proposal, step, day);
        if (proposal.stage && stages[proposal.stage].terminal) expect(next.stage).toBe(proposal.stage);
        const entered = next.steps.slice(proposal.steps.length).map((s) => s.stage);
        [proposal.stage, ...entered].reduce((from, to) => {
          const allowed = arrows.some(
            (a) => a.from !== 'none' && from && a.from.includes(from) && a.to !== 'same' && to && a.to.includes(to),
          );
          expect(allowed, `${from} → ${to}`).toBe(true);
          return to;
        });
        expect(next.stage).toBe(next.steps.at(-1)?.stage);
        expect(next.number).toBe(900);
        expect(next.slug).toBe(proposal.slug);
        expect(next.proposers.length - proposal.proposers.length).toBeLessThanOrEqual(1);
        if (proposal.converted) expect(next.converted).toBe(true);
        if (next.stage) reached.add(next.stage);
        proposal = next;
      }
    }),
    { numRuns: 60, seed: 7 },
  );
  expect([...reached]).toEqual(expect.arrayContaining([...expected]));
});
