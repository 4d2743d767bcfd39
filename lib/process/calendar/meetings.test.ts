import { describe, expect, it } from 'vitest';
import { formCutoff, panelMeeting, paperDay } from './meetings.ts';

const dayOf = (found: ReturnType<typeof panelMeeting>) => (found.ok ? found.day : found.reason);

describe('CALENDAR-3 The Panel meets on the second Friday of the month', () => {
  it.each([
    [2018, 7, '2018-07-13'],
    [2020, 11, '2020-11-13'],
    [2021, 1, '2021-01-08'],
    [2021, 3, '2021-03-12'],
    [2021, 6, '2021-06-11'],
    [2016, 3, '2016-03-11'],
  ])('%i-%i: %s', (year, month, day) => {
    expect(dayOf(panelMeeting(year, month))).toBe(day);
  });

  it.each([
    [2017, 4, '2017-04-13'],
    [2020, 4, '2020-04-09'],
    [2020, 5, '2020-05-07'],
    [2028, 4, '2028-04-13'],
  ])('%i-%i: a holiday, so on the Working Day before, %s', (year, month, day) => {
    expect(dayOf(panelMeeting(year, month))).toBe(day);
  });

  it('April 2020 says why', () => {
    const found = panelMeeting(2020, 4);
    expect(found.ok && found.working).toEqual({
      from: '2020-04-10',
      to: '2020-04-09',
      convention: 'rule',
      sentence:
        'The Panel meets on the second Friday of the month; in April 2020 that is 10 April 2020 (Good Friday), so it meets on the Working Day before, Thursday 9 April 2020.',
      days: [
        { day: '2020-04-10', counted: null, why: 'Good Friday' },
        { day: '2020-04-09', counted: 1, why: null },
      ],
    });
  });

  it('CALENDAR-1 in 2029 the table has ended', () => {
    expect(panelMeeting(2029, 1)).toMatchObject({ ok: false, rule: 'CALENDAR-1' });
  });
});

describe('CALENDAR-3 Papers 5 Working Days before a meeting, forms 10', () => {
  it.each([
    ['2021-03-12', '2021-03-05'],
    ['2018-07-13', '2018-07-06'],
    ['2019-09-19', '2019-09-12'],
    ['2021-04-09', '2021-03-31'],
    ['2021-01-08', '2020-12-31'],
  ])('The papers for the meeting of %s are issued on %s', (meeting, papers) => {
    expect(dayOf(paperDay(meeting))).toBe(papers);
  });

  it('Panel 11 March 2016: form by 26 February 2016', () => {
    expect(dayOf(formCutoff('2016-03-11'))).toBe('2016-02-26');
  });
});
