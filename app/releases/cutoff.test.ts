import { describe, expect, it } from 'vitest';
import { cutoffOf, releaseHref } from './cutoff.ts';

describe('The cut-off of a release', () => {
  it('CALENDAR-4: 24 June 2021 needs a decision by 10 June, 4 November by 21 October, as the papers print', () => {
    expect(cutoffOf({ date: '2021-06-24', decisionCutoff: null })).toEqual({ day: '2021-06-10', why: 'by the rule' });
    expect(cutoffOf({ date: '2021-11-04', decisionCutoff: null }).day).toBe('2021-10-21');
  });
  it('what a paper prints stands', () => {
    expect(cutoffOf({ date: '2021-06-24', decisionCutoff: '2021-06-01' })).toEqual({ day: '2021-06-01', why: 'as the paper prints it' });
  });
  it('beyond the table of holidays there is none, with the reason', () => {
    const { day, why } = cutoffOf({ date: '2031-06-26', decisionCutoff: null });
    expect(day).toBeNull();
    expect(why).toContain('bank holidays');
  });
  it('has an address of its own', () => expect(releaseHref('release/2021-06')).toBe('/releases/2021-06'));
});
