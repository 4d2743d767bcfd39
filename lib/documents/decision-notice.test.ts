import { describe, expect, test } from 'vitest';
import { englandAndWales } from '../process/calendar/working-days.ts';
import { ballotOf, cast, inStage, take } from '../process/proposal/testing.ts';
import { defaultSettings } from '../process/settings.ts';
import { decisionNotice } from './decision-notice.ts';

const option = {
  ...{ date: '2021-06-24', decidedAfter: null, decidedBy: '2021-06-10', release: 'release/2021-06' },
  ...{ entry: 1, source: null, effective: { on: '2021-03-12' } },
};
const on = '2021-04-14';
const around = { settings: defaultSettings, calendar: englandAndWales, today: on, nameOf: (id: string) => id };
const voted = (path: 'authority-determined' | 'self-governance', votes: [number, number, number], more: object[] = []) => {
  const ballot = ballotOf(...votes, on);
  const before = inStage('change-board', '2018', { path, converted: true, implementationOptions: [option] });
  return take('publish-result', before, {
    by: cast.secas,
    on,
    context: { ballot: { ...ballot, solutions: [...ballot.solutions, ...more] as typeof ballot.solutions } },
  });
};
const written = (proposal: Parameters<typeof decisionNotice>[0]) =>
  Object.fromEntries(decisionNotice(proposal, around).map(({ id, text }) => [id, text]));

describe('REPORT-21: the notice of a decision, composed from the record', () => {
  test('of the Change Board: the outcome with its arithmetic, votes by category, each seat’s reason, and until when it can be appealed', () => {
    const [better] = ballotOf(8, 2, 0, on).solutions;
    const notice = written(voted('self-governance', [6, 4, 2], [{ ...better, key: 'a', label: 'Alternative Solution A' }]));
    expect(Object.keys(notice)).toEqual(['decision', 'votes', 'reasons', 'next-steps']);
    expect(notice.decision).toBe(
      [
        'MP900: approved by the Change Board – appeal by the end of Wednesday 28 April 2021.',
        'Approved: the Alternative Solution A is taken, by the larger majority.',
        '- Proposed Solution: approved (6 to 4), 2 abstained; not preferred.\n- Alternative Solution A: approved (8 to 2), 0 abstained.',
      ].join('\n\n'),
    );
    expect(notice.votes).toMatch(/^The ballot closed on 14 April 2021\. Voted or abstained: 12 of 12 seats; 6 were needed\./);
    expect(notice.votes).toContain('**Alternative Solution A**\n\n- Large Suppliers: ');
    expect(notice.reasons?.match(/^- .+, (?:to approve|to reject|abstained): .+$/gm)).toHaveLength(22);
    expect(notice['next-steps']).toBe(
      'An appeal can be made until the end of Wednesday 28 April 2021.\n\nWithout an appeal it takes effect on 24 June 2021.',
    );
  });
  test('CB-11: a recommendation is called one, and what the Authority can do comes with the day of decision for each date', () => {
    const notice = written(voted('authority-determined', [7, 3, 2]));
    expect(notice.decision).toMatch(/^MP900: Change Board recommends approval to the Authority\./);
    expect(notice.decision).not.toMatch(/\bapproved\b/);
    expect(notice['next-steps']).toContain('- The Authority determines: ');
    expect(notice['next-steps']).toContain('- Decided by 10 June 2021: takes effect on 24 June 2021.');
  });
  test('of the Authority: its letter is the first reason, and the vote before it is told as what it was', () => {
    const letter = 'We reject it, since it costs more than it saves.';
    const rejected = take('authority-reject', voted('authority-determined', [7, 3, 2]), { by: cast.authority, on, input: { letter } });
    const notice = written(rejected);
    expect(notice.decision).toContain(
      'MP900: rejected by the Authority.\n\nThe Change Board had voted: The Change Board recommends approval',
    );
    expect(notice.reasons?.startsWith(letter)).toBe(true);
    expect(notice['next-steps']).toMatch(/^Rejected.*, by the Authority on 14 April 2021\.$|^Rejected/);
  });
  test('no person is named: seats are, so that a name stays erasable', () => {
    expect(JSON.stringify(decisionNotice(voted('self-governance', [6, 4, 2]), around))).not.toMatch(/person\//);
  });
  test('nothing is composed before there is a result, nor of one that was sent back', () => {
    expect(decisionNotice(inStage('change-board'), around)).toEqual([]);
    const back = { steps: [{ step: 'More analysis' }], letter: 'We cannot form an opinion.' };
    const sentBack = take('send-back', voted('authority-determined', [7, 3, 2]), { by: cast.authority, on, input: back });
    expect(decisionNotice(sentBack, around)).toEqual([]);
  });
});
