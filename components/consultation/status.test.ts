import { describe, expect, it } from 'vitest';
import { closingText, consultationHref, lastRecorded, statusOf } from './status.ts';

const source = { paper: 'paper/p', place: 'Annex B' };
const held = { standing: 'fact', source, opens: '2021-01-25', closes: '2021-02-12' } as const;

describe('Where a consultation stands', () => {
  it.each([
    ['2021-01-24', 'forthcoming'],
    ['2021-01-25', 'open'],
    ['2021-02-12', 'open'],
    ['2021-02-13', 'closed'],
  ])('on %s it is %s', (today, status) => expect(statusOf({ ...held, source: null }, today)).toBe(status));

  it('what a paper only planned is planned on every day', () => {
    for (const today of ['2021-01-01', '2021-02-01', '2026-01-01']) expect(statusOf({ ...held, standing: 'plan' }, today)).toBe('planned');
  });

  it('CONSULT-3: an hour is printed where one is stated, otherwise the end of the day, and neither for what a paper tells without an hour', () => {
    expect(closingText({ closes: '2016-10-17', closesAt: '17:00', source })).toBe('at 5pm on 17 October 2016');
    expect(closingText({ closes: '2021-02-12', closesAt: null, source: null })).toBe('at the end of 12 February 2021');
    expect(closingText({ closes: '2021-02-12', closesAt: null, source })).toBe('on 12 February 2021');
  });

  it('what comes from a paper says when it was last recorded', () => {
    const papers = { 'paper/p': { date: '2021-03-05' } } as never;
    expect(lastRecorded(held, papers)).toBe('Last recorded 5 March 2021');
    expect(lastRecorded(held, {})).toBe('Last recorded in an undated paper');
    expect(lastRecorded({ source: null }, papers)).toBeNull();
    expect(consultationHref('consultation/x-1')).toBe('/consultations/x-1');
  });
});
