import { describe, expect, test } from 'vitest';
import type { Proposal } from '../proposal/proposal.ts';
import { expectedVersion } from '../proposal/sec-version.ts';
import { ballotOf, cast, inStage, take } from '../proposal/testing.ts';
import { carriedOn } from './carried.ts';

const implementationOptions: Proposal['implementationOptions'] = [
  {
    ...{ date: '2021-06-24', decidedAfter: null, decidedBy: '2021-06-10', release: 'release/2021-06' },
    ...{ entry: 1, source: null, effective: { on: '2021-03-12' } },
  },
];
const decided = (votes: [number, number, number] = [7, 3, 2]) =>
  take('publish-result', inStage('change-board', '2018', { path: 'self-governance', converted: true, implementationOptions }), {
    by: cast.secas,
    on: '2021-06-10',
    context: { ballot: ballotOf(...votes, '2021-06-10') },
  });

describe('STAGE-14: what the Release of 24 June 2021 carries', () => {
  test('what can still be appealed, what waits for an answer, what was brought in; not what was rejected', () => {
    expect(carriedOn(decided())).toEqual({ state: 'appealable', date: '2021-06-24', secVersion: null });
    const appealed = take('appeal', decided(), { by: cast.party, on: '2021-06-14', input: { forum: 'panel', ground: 'Costs' } });
    expect(carriedOn(appealed)?.state).toBe('waits');
    const done = take('implement', decided(), { by: cast.secas, on: '2021-06-24', input: { secVersion: '5.30' } });
    expect(carriedOn(done)).toEqual({ state: 'implemented', date: '2021-06-24', secVersion: '5.30' });
    expect(carriedOn(decided([3, 7, 2]))).toBeNull();
    expect(carriedOn(inStage('refinement'))).toBeNull();
  });
});

test('the version that is expected is the one of the same day, else the one after the last', () => {
  const last = { version: '5.30', on: '2021-06-24' };
  expect(expectedVersion(last, '2021-06-24')).toBe('5.30');
  expect(expectedVersion(last, '2021-11-04')).toBe('5.31');
  expect(expectedVersion({ version: 'P1.9 (practice)', on: '2024-11-07' }, '2026-11-26')).toBe('P1.10 (practice)');
  expect(expectedVersion(null, '2021-11-04')).toBeNull();
});
