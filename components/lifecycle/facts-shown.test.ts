import { describe, expect, test } from 'vitest';
import { affectedIn, firstSentence, impactsByCategory, poundsOf, saidOfSeveral } from './impacts.ts';
import { indexSources } from './sources.ts';
import { spanOf, timetableRows } from './timetable-rows.ts';

const stated = { entry: 1, source: null, effective: { on: '2021-03-05' } };
const impact = (category: 'dcc' | 'electricity-network', affected: 'yes' | 'no' | 'possible', more = {}) => ({
  ...stated,
  category,
  affected,
  ...more,
});

describe('impact on each Party Category', () => {
  test('a respondent who sees it otherwise disputes the proposal’s own box', () => {
    const own = impact('electricity-network', 'no');
    const other = impact('electricity-network', 'possible', { by: { organisation: 'organisation/ssen' } });
    const row = impactsByCategory({ partyImpacts: [own, other] }).find((r) => r.category === 'electricity-network');
    expect(row).toMatchObject({ own, others: [other], disputed: true });
  });
  test('a view without a box of the proposal’s own disputes nothing', () => {
    const other = impact('dcc', 'yes', { by: { as: 'a DNO representative' } });
    expect(impactsByCategory({ partyImpacts: [other] }).some((row) => row.disputed)).toBe(false);
  });
  test('“others none expected” only where every other box says so', () => {
    expect(affectedIn({ partyImpacts: [impact('dcc', 'yes')] })).toEqual({ affected: ['dcc'], othersNot: false });
    expect(affectedIn({ partyImpacts: [] })).toEqual({ affected: [], othersNot: false });
  });
  test('words printed for several categories are found, words for one are not', () => {
    expect([...saidOfSeveral([{ text: 'a' }, { text: 'b' }, { text: 'a' }, {}])]).toEqual(['a']);
  });
});

describe('a cost', () => {
  test.each([
    [{ amount: 600, approximate: true, period: 'once' }, 'about £600'],
    [{ amount: 15_200_000, approximate: false, period: 'once' }, '£15.2 million'],
    [{ amount: 700_000, approximate: false, period: 'year' }, '£700,000 a year'],
    [{ amount: 0, approximate: false, period: 'once' }, 'No cost'],
    [null, null],
  ] as const)('%j reads %s', (pounds, words) => expect(poundsOf({ pounds })).toBe(words));
  test('a narrow cell takes the first sentence and does not stop inside a number', () => {
    expect(firstSentence('None anticipated. The summary says so.')).toBe('None anticipated.');
    expect(firstSentence('About £0.7m a year')).toBe('About £0.7m a year');
  });
});

test('a place in a paper has one number, however many facts it states', () => {
  const [a, b] = [
    { paper: 'paper/p', place: 'section 1' },
    { paper: 'paper/p', place: 'section 2' },
  ];
  const index = indexSources([a, null, { ...a }, b]);
  expect([index.noteOf(a), index.noteOf(b), index.noteOf(null)]).toEqual([1, 2, null]);
  expect(index.papers).toHaveLength(1);
});

describe('the timetable', () => {
  const row = (entry: number, standing: 'plan' | 'fact', on: string) => ({
    ...stated,
    entry,
    order: 1,
    what: 'Change Board vote',
    standing,
    when: { on },
  });
  test('shows the date planned beside the date on which it happened', () => {
    const plan = row(1, 'plan', '2021-04-14');
    const fact = row(2, 'fact', '2021-04-21');
    const events = [{ type: 'timetable-row-stated', position: 1, data: plan }] as never;
    expect(timetableRows({ timetable: [fact], events })[0]).toMatchObject({ planned: { on: '2021-04-14' }, actual: { on: '2021-04-21' } });
  });
  test('a plan whose day has passed is still a plan', () => {
    expect(timetableRows({ timetable: [row(1, 'plan', '2021-04-14')], events: [] })[0]).toMatchObject({
      actual: null,
      planned: { on: '2021-04-14' },
    });
  });
  test('only a period with a first and a last day lasts a number of Working Days', () => {
    expect(spanOf({ from: '2021-01-25', to: '2021-02-12', text: '25 Jan – 12 Feb 2021' })).toEqual({
      from: '2021-01-25',
      to: '2021-02-12',
    });
    expect(spanOf({ from: null, to: '2021-02-12', text: 'by 12 February 2021' })).toBeNull();
    expect(spanOf({ on: '2021-02-12' })).toBeNull();
  });
});
