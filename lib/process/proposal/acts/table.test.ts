import { expect, test } from 'vitest';
import { actsFor } from '../../acts-for.ts';
import { fieldsOf } from '../../audience.ts';
import { decide } from '../../decide.ts';
import { arrows } from '../arrows.ts';
import { formalEvents } from '../formal-events.ts';
import { at, cast, contextOf, inStage } from '../testing.ts';
import { findAct, proposalActs } from './index.ts';

test('STAGE-1: the sentence names the act, the proposal and its stage', () => {
  const hold = findAct('hold');
  const asked = { proposal: inStage('implemented'), actor: cast.secas, context: contextOf(), now: at('2021-04-14'), input: {} };
  expect(hold && decide(hold, asked)).toEqual({
    ok: false,
    rule: 'STAGE-1',
    reason: '‘Put on hold’ is not possible while DP900 is in Implemented.',
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
