import { describe, expect, it } from 'vitest';
import { readDay } from '#lib/process/calendar/read-day.ts';
import { type Calculation, calculate, isCalculation, type Typed } from './calculate.ts';

const texts = (kind: Calculation, typed: Typed) => calculate(kind, typed).answers.map(({ text }) => text);
const errors = (kind: Calculation, typed: Typed) => calculate(kind, typed).errors;

describe('The calculator of Working Days', () => {
  it('CALENDAR-2: n Working Days after a day, Easter left out, each day with its reason', () => {
    const { answers } = calculate('after', { day: '31 March 2021', n: '3' });
    expect(answers[0]?.text).toBe('Wednesday 7 April 2021');
    expect(answers[0]?.working?.days.map(({ counted, why }) => counted ?? why)).toEqual([
      0,
      1,
      'Good Friday',
      'Saturday',
      'Sunday',
      'Easter Monday',
      2,
      3,
    ]);
  });
  it('CALENDAR-2: and before it', () => expect(texts('after', { day: '2021-06-24', n: '-10' })).toEqual(['Thursday 10 June 2021']));

  it('MP147’s Refinement Consultation lasted 15 Working Days, both days counted', () =>
    expect(texts('length', { opens: '25 January 2021', closes: '12/2/2021' })).toEqual(['15 Working Days']));
  it('CONSULT-12: one longer than the cap is counted, and says so', () => {
    const { answers } = calculate('length', { opens: '2021-01-25', closes: '2021-02-13' });
    expect(answers[0]?.notes.join(' ')).toContain('13 February 2021 is not a Working Day (Saturday)');
    expect(calculate('length', { opens: '2021-01-25', closes: '2021-02-15' }).answers[0]?.notes).toEqual([
      'A Modification Report Consultation may last no longer than 15 Working Days.',
    ]);
  });
  it('CONSULT-12: the latest close, by the cap or by a length of one’s own', () => {
    expect(texts('latest-close', { opens: '2021-01-25' })).toEqual(['Friday 12 February 2021']);
    expect(texts('latest-close', { opens: '2021-01-25', n: '5' })).toEqual(['Friday 29 January 2021']);
  });

  it('CALENDAR-3: the Panel of March 2021, its papers and the last day for a form', () =>
    expect(texts('panel', { month: 'March 2021' })).toEqual(['Friday 12 March 2021', 'Friday 5 March 2021', 'Friday 26 February 2021']));
  it('CALENDAR-4: the June 2021 release and its cut-off', () =>
    expect(texts('release', { month: '2021-06' })).toEqual(['Thursday 24 June 2021', 'Thursday 10 June 2021']));
  it('CALENDAR-4: no release is scheduled in March', () =>
    expect(errors('release', { month: 'March 2021' })).toEqual({ month: 'Scheduled SEC Releases are in February, June or November.' }));

  it('what cannot be read is a sentence by its field', () => {
    expect(Object.keys(errors('after', { day: '31 February 2021', n: 'ten' }))).toEqual(['day', 'n']);
    expect(errors('after', { day: '', n: '1' })).toEqual({ day: 'Type a day, like 1 April 2027.' });
    expect(errors('after', { day: '2021-01-01', n: '9999' }).n).toContain('whole number');
    expect(errors('length', { opens: '2021-02-12', closes: '2021-02-11' })).toEqual({
      closes: 'The closing day must not be before the opening day.',
    });
    expect(errors('panel', { month: 'Mumble 2021' })).toEqual({ month: 'Type a month and a year, like June 2027.' });
  });
  it('CALENDAR-1: a day beyond the table of bank holidays says so', () => {
    expect(errors('after', { day: '20 December 2028', n: '20' })['']).toContain('ends on 31 December 2028');
    expect(errors('panel', { month: 'March 2031' }).month).toContain('ends on 31 December 2028');
    expect(errors('length', { opens: '2029-01-01', closes: '2029-01-02' })['']).toContain('ends on 31 December 2028');
  });
  it('knows its kinds', () => {
    expect(isCalculation('panel')).toBe(true);
    expect(isCalculation('constructor')).toBe(false);
  });
});

describe('A day as people write it', () => {
  it.each(['2027-04-01', '1 April 2027', ' 1  apr 2027 ', '01/04/2027', '1.4.2027', '1st April 2027'])('%j is 1 April 2027', (typed) =>
    expect(readDay(typed)).toEqual({ ok: true, value: '2027-04-01' }),
  );
  it.each(['', '31 April 2027', '2027-13-01', 'tomorrow', '1 Foo 2027', '<b>'])('%j is none', (typed) =>
    expect(readDay(typed).ok).toBe(false),
  );
});
