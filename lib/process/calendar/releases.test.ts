import { describe, expect, it } from 'vitest';
import { implementationDate, releaseCutoff, releaseDay } from './releases.ts';

describe('CALENDAR-4 SEC Releases: last Thursday of February and June, first Thursday of November; decisions 10 Working Days before', () => {
  it.each([
    [2020, 2, '2020-02-27', '2020-02-13', 'February 2020'],
    [2020, 6, '2020-06-25', '2020-06-11', 'June 2020'],
    [2020, 11, '2020-11-05', '2020-10-22', 'November 2020'],
    [2021, 2, '2021-02-25', '2021-02-11', 'February 2021'],
    [2021, 6, '2021-06-24', '2021-06-10', 'June 2021'],
    [2021, 11, '2021-11-04', '2021-10-21', 'November 2021'],
    [2022, 2, '2022-02-24', '2022-02-10', 'February 2022'],
    [2022, 6, '2022-06-30', '2022-06-16', 'June 2022'],
    [2022, 11, '2022-11-03', '2022-10-20', 'November 2022'],
    [2023, 2, '2023-02-23', '2023-02-09', 'February 2023'],
    [2023, 6, '2023-06-29', '2023-06-15', 'June 2023'],
    [2023, 11, '2023-11-02', '2023-10-19', 'November 2023'],
  ] as const)('%i-%i: %s, decided by %s', (year, month, day, cutoff, name) => {
    expect(releaseDay(year, month)).toMatchObject({ day, name });
    expect(releaseCutoff(day)).toMatchObject({ ok: true, day: cutoff });
  });

  it.each([
    [2017, 6, '2017-06-29'],
    [2018, 11, '2018-11-01'],
  ] as const)('%i-%i, as the papers print it: %s', (year, month, day) => {
    expect(releaseDay(year, month).day).toBe(day);
  });
});

describe('CALENDAR-4 The date of implementation is the first whose cut-off the decision meets', () => {
  const june = { date: '2021-06-24', decidedBy: '2021-06-10', release: 'release/june-2021' };
  const november = { date: '2021-11-04', decidedBy: '2021-10-21', release: 'release/november-2021' };

  it.each([
    ['2021-04-14', june],
    ['2021-06-10', june],
    ['2021-06-11', november],
    ['2021-10-21', november],
  ])('MP147 decided on %s', (decided, option) => {
    expect(implementationDate(decided, [november, june])).toMatchObject({ ok: true, day: option.date, option });
  });

  it('MP147 decided on 22 October 2021 is refused', () => {
    expect(implementationDate('2021-10-22', [june, november])).toEqual({
      ok: false,
      rule: 'CALENDAR-4',
      reason: 'No implementation option is left for a decision on 22 October 2021; the Panel must set a new date.',
    });
  });

  it('The sentence names the cut-off', () => {
    const found = implementationDate('2021-06-10', [june, november]);
    expect(found.ok && found.working.sentence).toBe(
      'A decision on 10 June 2021 is in time for the cut-off on 10 June 2021: implementation on Thursday 24 June 2021.',
    );
  });
});
