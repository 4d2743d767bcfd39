import { describe, expect, test } from 'vitest';
import type { Actor } from './actors.ts';
import type { ActName } from './arrows.ts';
import { ask, cast, inStage, refusalOf, take } from './testing.ts';

const refinement = () => inStage('refinement', '2018', { converted: true });
const says = 'That is on record of MP900 already, so nothing about it changes.';
const impacts = (text: string) => ({
  parties: [{ category: 'dcc', affected: 'yes', text }],
  others: [{ on: 'other-codes', affected: 'no' }],
});

const cases: [ActName, Actor, Record<string, unknown>, Record<string, unknown>][] = [
  ['summarise', cast.secas, { text: 'Readings by e-mail.' }, { text: 'Readings by post.' }],
  ['state-sec-parts', cast.secas, { parts: [{ part: 'Section D', clause: '' }] }, { parts: [{ part: 'Section D', clause: 'D1.3' }] }],
  [
    'state-costs',
    cast.secas,
    { costs: [{ bearer: 'secas', amount: 600, text: 'One day.' }] },
    { costs: [{ bearer: 'secas', amount: 900, text: 'One day.' }] },
  ],
  [
    'state-technical-changes',
    cast.secas,
    { changes: [{ title: 'A new message', solutions: ['proposed'] }] },
    { changes: [{ title: 'A new message', solutions: ['proposed'], where: 'North Region' }] },
  ],
  ['state-impacts', cast.secas, impacts('A change.'), impacts('A large change.')],
  ['give-objective-view', cast.proposer, { views: [{ objective: 'a', view: 'better' }] }, { views: [{ objective: 'a', view: 'worse' }] }],
  [
    'set-path',
    cast.panel,
    { path: 'self-governance', reason: 'A document.' },
    { path: 'self-governance', reason: 'It is a document only.' },
  ],
];

describe('STAGE-3: what is said twice is recorded once, so that no version, history or notice comes of nothing', () => {
  test.each(cases)('%s', (act, by, input, other) => {
    const once = take(act, refinement(), { by, on: '2021-03-03', input });
    expect(refusalOf(act, once, { by, on: '2021-03-04', input })).toBe(says);
    const changed = take(act, once, { by, on: '2021-03-04', input: other });
    expect(ask(act, changed, { by, on: '2021-03-05', input }).ok, 'what stood before can be said again').toBe(true);
  });
});

test('REPORT-8: the same view of somebody else is another view', () => {
  const input = { views: [{ objective: 'a', view: 'better' }] };
  const own = take('give-objective-view', refinement(), { by: cast.proposer, on: '2021-03-03', input });
  expect(ask('give-objective-view', own, { by: cast.secas, on: '2021-03-04', input: { ...input, speaker: 'parties' } }).ok).toBe(true);
});
