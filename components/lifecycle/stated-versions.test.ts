import { expect, test } from 'vitest';
import { cast, inStage, take } from '#lib/process/proposal/testing.ts';
import { comparedSections } from '../document/compare-text.tsx';
import { findDocument } from './sections.ts';
import { statedVersions } from './stated-versions.ts';

const impacts = (on: string, text: string) => ({
  by: cast.secas,
  on,
  input: {
    parties: [{ category: 'large-supplier', affected: 'yes', text, mustAct: 'By June.' }],
    others: [{ on: 'consumers', affected: 'no' }],
  },
});
const costs = (on: string, amount: number) => ({
  by: cast.secas,
  on,
  input: { costs: [{ bearer: 'dcc', amount, text: 'For the interface.' }] },
});

test('RIGHT-11: the impacts that others took the place of stay readable, each version with its day, and any two can be compared', () => {
  const first = take('state-impacts', inStage('refinement'), impacts('2021-03-03', 'They send readings.'));
  const second = take('state-impacts', first, impacts('2021-03-10', 'They send readings at once.'));
  expect(second.partyImpacts.map(({ text }) => text)).toEqual(['They send readings at once.']);
  const [one, two, ...none] = statedVersions(second, 'impacts');
  expect(none).toEqual([]);
  expect([one?.version, one?.date, two?.version, two?.date]).toEqual(['1', '2021-03-03', '2', '2021-03-10']);
  expect(comparedSections(one ?? null, two ?? null)).toEqual([
    {
      id: 'large-suppliers',
      heading: 'Large Suppliers',
      before: 'Affected. They send readings. Must act: By June.',
      after: 'Affected. They send readings at once. Must act: By June.',
    },
    { id: 'consumers', heading: 'Consumers', before: 'Not affected. None.', after: 'Not affected. None.' },
  ]);
  expect(findDocument(second, 'stated-impacts@1')?.entry).toBe(one?.entry);
});

test('RIGHT-11: costs have versions of their own, which a new version of the impacts leaves alone', () => {
  const first = take('state-costs', inStage('refinement'), costs('2021-03-03', 600));
  const second = take('state-costs', first, costs('2021-03-10', 900));
  const third = take('state-impacts', second, impacts('2021-03-11', 'They send readings.'));
  expect(statedVersions(third, 'costs').map(({ version, sections }) => [version, sections[0]?.heading, sections[0]?.text])).toEqual([
    ['1', 'The DCC', '£600. For the interface.'],
    ['2', 'The DCC', '£900. For the interface.'],
  ]);
  expect(statedVersions(third, 'impacts')).toHaveLength(1);
});

test('REPORT-20: each version of the technical changes says what changes, by which solution and where', () => {
  const stating = (on: string, where: string) => ({
    by: cast.secas,
    on,
    input: { changes: [{ title: 'A new message', solutions: ['proposed'], where, text: 'It carries a reading.' }] },
  });
  const first = take('state-technical-changes', inStage('refinement'), stating('2021-03-03', 'North Region'));
  const second = take('state-technical-changes', first, stating('2021-03-10', 'Both Regions'));
  expect(
    statedVersions(second, 'technical-changes').map(({ version, sections }) => [version, sections[0]?.heading, sections[0]?.text]),
  ).toEqual([
    ['1', 'A new message', 'Brought by the Proposed Solution. North Region. It carries a reading.'],
    ['2', 'A new message', 'Brought by the Proposed Solution. Both Regions. It carries a reading.'],
  ]);
});

test('RIGHT-11: what only papers state has no version here', () => {
  expect(statedVersions(inStage('refinement'), 'costs')).toEqual([]);
});
