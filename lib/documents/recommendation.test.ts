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
    expect(pack).toMatchObject({ to: 'Authority', published: '2021-04-14', void: false, seats: 12, quorum: 6 });
    expect(pack?.says).toBe('The Change Board recommends approval to the Authority.');
    expect(pack?.solutions[0]?.votes).toHaveLength(12);
    expect(pack?.solutions[0]?.votes[0]?.reason).not.toBe('');
    expect(pack?.options.map(({ date, decidedBy }) => [decidedBy, date])).toEqual([['2021-06-10', '2021-06-24']]);
    expect(pack?.directions.map(({ what }) => what)).toEqual([
      'The Authority determines: it approves or rejects the change, whatever the Change Board recommends.',
      'Or the Authority sends it back to the Panel, where it cannot form an opinion.',
    ]);
    expect(JSON.stringify([pack?.says, pack?.directions])).not.toMatch(/\bapproved\b/);
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
