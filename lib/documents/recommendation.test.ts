import { describe, expect, test } from 'vitest';
import { consultationWith } from '../process/consultation/testing.ts';
import { ballotOf, cast, inStage, take } from '../process/proposal/testing.ts';
import { defaultSettings } from '../process/settings.ts';
import { recommendationOf } from './recommendation.ts';

const options = [
  {
    ...{ date: '2021-06-24', decidedAfter: null, decidedBy: '2021-06-10', release: 'release/2021-06' },
    ...{ entry: 1, source: null, effective: { on: '2021-03-12' } },
  },
];
const voted = (path: 'authority-determined' | 'self-governance', votes: [number, number, number]) =>
  take('publish-result', inStage('change-board', '2018', { path, converted: true, implementationOptions: options }), {
    by: cast.secas,
    on: '2021-04-14',
    context: { ballot: ballotOf(...votes, '2021-04-14') },
  });

describe('CB-11: the recommendation to the Authority', () => {
  test('has the votes with their reasons, the dates by day of decision and what the Authority can do, and is never called a decision', () => {
    const pack = recommendationOf(voted('authority-determined', [7, 3, 2]), [], defaultSettings);
    expect(pack).toMatchObject({ to: 'Authority', published: '2021-04-14', void: false, result: { seats: 12, quorum: 6 } });
    expect(pack?.says).toBe('The Change Board recommends approval to the Authority.');
    expect(pack?.result.solutions[0]?.votes).toHaveLength(12);
    expect(pack?.result.solutions[0]?.votes[0]?.reason).not.toBe('');
    expect(pack?.options.map(({ date, decidedBy }) => [decidedBy, date])).toEqual([['2021-06-10', '2021-06-24']]);
    expect(pack?.directions.map(({ what }) => what)).toEqual([
      'The Authority determines: it approves or rejects the change, whatever the Change Board recommends.',
      'Or the Authority sends it back to the Panel, where it cannot form an opinion.',
    ]);
    expect(JSON.stringify([pack?.says, pack?.directions])).not.toMatch(/\bapproved\b/);
  });
  test('CB-10: of several solutions it names the one that is recommended, and it goes with the text of each as it was voted on', () => {
    const text = (key: string, version: string, entry: number) => ({
      ...{
        key: `legal-text-${key}`,
        title: `Legal text ${key}`,
        version,
        date: null,
        base: null,
        appliesTo: [key],
        changesMarked: 'all' as const,
      },
      ...{ classification: 'White' as const, terms: 'May be shared', clauses: [], entry, source: null, effective: { on: '2021-03-12' } },
    });
    const before = inStage('change-board', '2018', {
      ...{ path: 'authority-determined', converted: true },
      legalTexts: [text('proposed', '0.1', 1), text('proposed', '0.2', 2), text('a', '0.2', 3)],
    });
    const [proposed] = ballotOf(6, 4, 0, '2021-04-14').solutions;
    const [better] = ballotOf(8, 2, 0, '2021-04-14').solutions;
    if (!proposed || !better) throw new Error('There are no votes');
    const solutions = [proposed, { ...better, key: 'a', label: 'Alternative Solution' }];
    const ballot = { ...ballotOf(6, 4, 0, '2021-04-14'), solutions };
    const published = take('publish-result', before, { by: cast.secas, on: '2021-04-14', context: { ballot } });
    const pack = recommendationOf(published, [], defaultSettings);
    expect(pack?.says).toBe('The Change Board recommends to the Authority that the Alternative Solution be approved.');
    expect(pack?.legalTexts.map(({ title, version }) => [title, version])).toEqual([
      ['Legal text proposed', '0.2'],
      ['Legal text a', '0.2'],
    ]);
  });
  test('a vote to reject is a recommendation too', () =>
    expect(recommendationOf(voted('authority-determined', [3, 7, 2]), [], defaultSettings)?.says).toBe(
      'The Change Board recommends rejection to the Authority.',
    ));
  test('there is none before the result, and none where the vote is the decision', () => {
    expect(recommendationOf(inStage('change-board', '2018', { path: 'authority-determined' }), [], defaultSettings)).toBeNull();
    expect(recommendationOf(voted('self-governance', [7, 3, 2]), [], defaultSettings)).toBeNull();
  });
  test('CB-17: after a send-back it is void and kept', () => {
    const back = take('send-back', voted('authority-determined', [7, 3, 2]), {
      by: cast.authority,
      on: '2021-05-04',
      input: { steps: [{ step: 'Add analysis' }] },
    });
    expect(recommendationOf(back, [], defaultSettings)?.void).toBe(true);
  });
  test('it goes with what was answered until then, and not with a consultation that came later', () => {
    const held = consultationWith({ closes: '2021-02-12' });
    const later = consultationWith({ opens: '2021-05-10', closes: '2021-05-28' });
    const pack = recommendationOf(voted('authority-determined', [7, 3, 2]), [held, later], defaultSettings);
    expect(pack?.consultations.map(({ consultation, total }) => [consultation.closes, total])).toEqual([['2021-02-12', 0]]);
  });
});
