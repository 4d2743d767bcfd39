import { describe, expect, it } from 'vitest';
import { closingText, lastRecorded } from './status.ts';

const source = { paper: 'paper/p', place: 'Annex B' };
describe('The end of a consultation in words', () => {
  it('CONSULT-3: an hour is printed where one is stated, otherwise the end of the day, and neither for what a paper tells without an hour', () => {
    expect(closingText({ closes: '2016-10-17', closesAt: '17:00', source })).toBe('at 5pm on 17 October 2016');
    expect(closingText({ closes: '2021-02-12', closesAt: null, source: null })).toBe('at the end of 12 February 2021');
    expect(closingText({ closes: '2021-02-12', closesAt: null, source })).toBe('on 12 February 2021');
  });

  it('what comes from a paper says when it was last recorded', () => {
    const papers = { 'paper/p': { date: '2021-03-05' } } as never;
    expect(lastRecorded({ source }, papers)).toBe('Last recorded 5 March 2021');
    expect(lastRecorded({ source }, {})).toBe('Last recorded in an undated paper');
    expect(lastRecorded({ source: null }, papers)).toBeNull();
  });
});
