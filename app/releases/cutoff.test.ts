import { describe, expect, it } from 'vitest';
import { englandAndWales, withHolidays } from '#lib/process/calendar/working-days.ts';
import { defaultSettings } from '#lib/process/settings.ts';
import { cutoffOf, releaseHref } from './cutoff.ts';

const inForce = { calendar: englandAndWales, settings: defaultSettings };
const june = { date: '2021-06-24', decisionCutoff: null, source: null };

describe('The cut-off of a release', () => {
  it('CALENDAR-4: 24 June 2021 needs a decision by 10 June, 4 November by 21 October, as the papers print', () => {
    expect(cutoffOf(june, inForce)).toEqual({ day: '2021-06-10', why: 'by the rule' });
    expect(cutoffOf({ ...june, date: '2021-11-04' }, inForce).day).toBe('2021-10-21');
  });
  it('CALENDAR-1: a holiday declared on 14 June 2021 brings it forward to 9 June, a length of 8 Working Days to 14 June', () => {
    const calendar = withHolidays(englandAndWales, [{ day: '2021-06-14', name: 'A day declared', oneOff: true }]);
    expect(cutoffOf(june, { ...inForce, calendar }).day).toBe('2021-06-09');
    expect(cutoffOf(june, { ...inForce, settings: { ...defaultSettings, releaseCutoffWD: 8 } }).day).toBe('2021-06-14');
  });
  it('what a paper prints stands, and so does what was announced', () => {
    const stated = { ...june, decisionCutoff: '2021-06-01' };
    expect(cutoffOf({ ...stated, source: { paper: 'paper/p', place: 'Section 6' } }, inForce)).toEqual({
      day: '2021-06-01',
      why: 'as the paper prints it',
    });
    expect(cutoffOf(stated, inForce)).toEqual({ day: '2021-06-01', why: 'as announced' });
  });
  it('beyond the table of holidays there is none, with the reason', () => {
    const { day, why } = cutoffOf({ ...june, date: '2031-06-26' }, inForce);
    expect(day).toBeNull();
    expect(why).toContain('bank holidays');
  });
  it('has an address of its own', () => expect(releaseHref('release/2021-06')).toBe('/releases/2021-06'));
});
