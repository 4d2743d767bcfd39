import { describe, expect, it } from 'vitest';
import { isRuleId } from '../rules.ts';
import { defaultSettings } from '../settings.ts';
import { type DeadlineKey, deadline, deadlines, lengthOf, type RunningDeadline } from './deadlines.ts';

const dayOf = (key: RunningDeadline, from: string, changed: Partial<typeof defaultSettings> = {}) => {
  const found = deadline(key, from, { settings: { ...defaultSettings, ...changed } });
  return found.ok ? found.day : found.reason;
};

describe('The deadlines of the process', () => {
  it.each<[string, RunningDeadline, string, string]>([
    ['WITHDRAW-6 notice on 24 December 2020, adoptable until 12 January 2021', 'adopt', '2020-12-24', '2021-01-12'],
    ['APPEAL-3 published on 14 April 2021, appeals until 28 April 2021', 'cb-appeal', '2021-04-14', '2021-04-28'],
    ['APPEAL-3 the Panel’s decision on an appeal on Good Friday 2021', 'panel-appeal-ref', '2021-04-02', '2021-04-19'],
    ['APPEAL-1 notice on urgency on 12 March 2021', 'urgency-referral', '2021-03-12', '2021-03-26'],
    ['APPEAL-2 Fast-Track decided on 12 March 2021', 'ft-object-panel', '2021-03-12', '2021-03-26'],
    ['FAST-4 notice of the second view on 26 March 2021', 'ft-object-auth', '2021-03-26', '2021-04-13'],
    [
      'URGENT-2 submitted on Thursday 12 September 2019, the Panel by Thursday 19 September 2019',
      'urgent-panel',
      '2019-09-12',
      '2019-09-19',
    ],
    ['STAGE-2 submitted on 24 December 2020, comments by 5 January 2021', 'critical-friend', '2020-12-24', '2021-01-05'],
    ['CALENDAR-3 Panel 8 January 2021, papers by 31 December 2020', 'paper-day', '2021-01-08', '2020-12-31'],
    ['CALENDAR-3 Panel 11 March 2016, form by 26 February 2016', 'form-cutoff', '2016-03-11', '2016-02-26'],
    ['CALENDAR-4 release of 24 June 2021, decision by 10 June 2021', 'release-cutoff', '2021-06-24', '2021-06-10'],
    ['SCR-2 conclusion on 1 March 2021, the phase ends on 29 March 2021', 'scr-end', '2021-03-01', '2021-03-29'],
  ])('%s', (_title, key, from, to) => {
    expect(dayOf(key, from)).toBe(to);
  });

  it('A setting changes the length and never the direction', () => {
    expect(dayOf('adopt', '2021-04-14', { adoptWD: 5 })).toBe('2021-04-21');
    expect(dayOf('paper-day', '2021-03-12', { paperDayWD: 6 })).toBe('2021-03-04');
    expect(dayOf('form-cutoff', '2021-03-12', { paperDayWD: 6 })).toBe('2021-02-25');
    expect(dayOf('scr-end', '2021-03-01', { scrEndCalendarDays: 14 })).toBe('2021-03-15');
  });

  it.each(Object.keys(deadlines) as DeadlineKey[])('%s cites a rule, and by default is as long as its setting', (key) => {
    expect(isRuleId(deadlines[key].rule)).toBe(true);
    expect(lengthOf(key)).toBe(Math.abs(deadlines[key].length));
  });

  it('CALENDAR-1 notice on 20 December 2028: the table ends before the window does', () => {
    expect(deadline('adopt', '2028-12-20')).toEqual({
      ok: false,
      rule: 'CALENDAR-1',
      reason: 'The table of bank holidays ends on 31 December 2028; Working Days after it cannot be counted yet.',
    });
  });
});
