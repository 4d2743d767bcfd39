import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../day.ts';
import { consultationPeriod, latestClose } from './consultation-period.ts';
import { lengthOf } from './deadlines.ts';

describe('CONSULT-12 A Modification Report Consultation lasts 15 Working Days at most', () => {
  it('Opened on 15 March 2021 it closes on 6 April 2021 at the latest', () => {
    const found = latestClose('2021-03-15', 15);
    expect(found).toMatchObject({ ok: true, day: '2021-04-06' });
    expect(found.ok && found.working.days.at(-1)).toEqual({ day: '2021-04-06', counted: 15, why: null });
  });

  it('15 March to 6 April 2021 is allowed: 15 Working Days', () => {
    expect(consultationPeriod('2021-03-15', '2021-04-06', lengthOf('mrc-max'))).toMatchObject({ ok: true, count: 15, warnings: [] });
  });

  it('15 March to 7 April 2021 is refused: 16 Working Days', () => {
    expect(consultationPeriod('2021-03-15', '2021-04-07', lengthOf('mrc-max'))).toEqual({
      ok: false,
      rule: 'CONSULT-12',
      reason:
        'A Modification Report Consultation cannot stay open for more than 15 Working Days (Section D7.7(a)). ' +
        'To 7 April 2021 would be 16; the latest closing day is 6 April 2021.',
    });
  });

  it('15 March to 2 April 2021, as MP147’s paper has it, is allowed and the warning names Good Friday', () => {
    expect(consultationPeriod('2021-03-15', '2021-04-02', lengthOf('mrc-max'))).toMatchObject({
      ok: true,
      count: 14,
      warnings: ['The closing date 2 April 2021 is not a Working Day (Good Friday).'],
    });
  });

  it('Opened on Good Friday 2021, the first day that counts is 6 April', () => {
    expect(latestClose('2021-04-02', 15)).toMatchObject({ ok: true, day: '2021-04-26' });
  });
});

describe('CALENDAR-2 The period of a consultation', () => {
  it.each([
    ['2021-01-25', '2021-02-12'],
    ['2021-04-12', '2021-04-30'],
  ])('Refinement %s to %s is 15 Working Days', (open, close) => {
    expect(consultationPeriod(open, close, null)).toMatchObject({ ok: true, count: 15, warnings: [] });
    expect(latestClose(open)).toMatchObject({ day: close });
  });

  it('One that is not on a Modification Report has no cap', () => {
    expect(consultationPeriod('2021-03-15', '2021-04-30', null)).toMatchObject({ ok: true, count: 33 });
  });

  it('A closing day on a weekend is warned of', () => {
    expect(consultationPeriod('2021-01-25', '2021-02-13', null)).toMatchObject({
      warnings: ['The closing date 13 February 2021 is not a Working Day (Saturday).'],
    });
  });

  it('An opening day that is none is warned of as well', () => {
    expect(consultationPeriod('2021-04-05', '2021-04-23', null)).toMatchObject({
      warnings: ['The opening date 5 April 2021 is not a Working Day (Easter Monday).'],
    });
  });

  it('It cannot close before it opens', () => {
    expect(consultationPeriod('2021-02-12', '2021-01-25', 15)).toMatchObject({ ok: false, rule: 'CALENDAR-2' });
  });

  it('CALENDAR-1 one that ends after the table is refused with the table’s sentence', () => {
    expect(latestClose('2028-12-20')).toMatchObject({ ok: false, rule: 'CALENDAR-1' });
    expect(consultationPeriod('2028-12-20', '2029-01-05', null)).toMatchObject({ ok: false, rule: 'CALENDAR-1' });
  });

  it('Up to the latest closing day it is allowed, on the next Working Day refused', () => {
    const someDay = fc.integer({ min: 0, max: daysBetween('2012-01-01', '2028-09-01') }).map((n) => addDays('2012-01-01', n));
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 30 }), (open, most) => {
        const latest = latestClose(open, most);
        if (!latest.ok) throw new Error(latest.reason);
        const period = consultationPeriod(open, latest.day, most);
        expect(period).toMatchObject({ ok: true, count: most });
        expect(period.ok && period.warnings.filter((warning) => warning.startsWith('The closing'))).toEqual([]);
        const next = latestClose(open, most + 1);
        expect(next.ok && consultationPeriod(open, next.day, most).ok).toBe(false);
      }),
    );
  });
});
