import { describe, expect, it } from 'vitest';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { closingText, consultationHref, lastRecorded, statusOf } from './status.ts';

const source = { paper: 'paper/p', place: 'Annex B' };
const held = { standing: 'fact', source, opens: '2021-01-25', closes: '2021-02-12' } as const;

const timed = (own: Partial<Consultation>): Consultation =>
  ({ ...held, closesAt: '17:00', pauses: [], closed: null, cancelled: null, published: null, ...own }) as unknown as Consultation;

describe('Where a consultation stands', () => {
  it.each([
    ['2021-01-24T23:59:00.000Z', 'forthcoming'],
    ['2021-01-25T00:00:00.000Z', 'open'],
    ['2021-02-12T17:00:00.000Z', 'open'],
    ['2021-02-12T17:00:01.000Z', 'closed'],
    ['2021-02-13T09:00:00.000Z', 'closed'],
  ])('CONSULT-3: one that closes at 5pm on 12 February 2021 is at %s %s', (now, status) =>
    expect(statusOf(timed({ source: null }), now)).toBe(status),
  );

  it('one without an hour is open to the end of its last day', () => {
    expect(statusOf(timed({ source: null, closesAt: null }), '2021-02-12T23:30:00.000Z')).toBe('open');
  });

  it('what a paper only planned is planned at every moment', () => {
    for (const now of ['2021-01-01', '2021-02-01', '2026-01-01'])
      expect(statusOf(timed({ standing: 'plan' }), `${now}T09:00:00.000Z`)).toBe('planned');
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
