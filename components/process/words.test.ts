import { describe, expect, it } from 'vitest';
import { deadlines } from '#lib/process/calendar/deadlines.ts';
import { arrowOf, arrows } from '#lib/process/proposal/arrows.ts';
import { rules } from '#lib/process/rules.ts';
import { type SettingName, settingFacts } from '#lib/process/settings.ts';
import { leadsTo, possibleIn, startsClock, takenBy } from './act-words.ts';
import { lengthText } from './deadline-table.tsx';
import { groupRules } from './rule-groups.ts';
import { settingText } from './setting-words.ts';
import { wrap } from './wrap.ts';

/** What a page never says. */
const codes = /\bG16\b|\bP49\b|\bT\d{1,2}\b|\[GK\]|\[R\]|\bactor|\bvault|\bundefined|\bnull\b/;

describe('The rule book in words', () => {
  it('every act says who, where to and where from, and never in our own codes', () => {
    for (const regime of ['2016', '2018'] as const)
      for (const arrow of arrows.filter((row) => (row.regime ?? regime) === regime))
        for (const words of [takenBy(arrow), leadsTo(arrow, regime), possibleIn(arrow, regime)]) {
          expect(words, arrow.act).not.toMatch(codes);
          expect(words, arrow.act).not.toBe('');
        }
  });

  it('WITHDRAW-6: the notice of a withdrawal starts the adoption window', () => {
    const notice = arrowOf('give-withdrawal-notice');
    expect(takenBy(notice)).toBe('The Code Administrator');
    expect(leadsTo(notice, '2018')).toBe('“Withdrawal notified – open for adoption”');
    expect(startsClock(notice)).toBe('Adoption of a withdrawn proposal');
    expect(leadsTo(arrowOf('adopt'), '2018')).toBe('Back to the stage that it was in');
  });

  it('the Development Stage is never named in the process of 2016', () => {
    for (const arrow of arrows.filter(({ regime }) => regime !== '2018')) {
      expect(leadsTo(arrow, '2016'), arrow.act).not.toContain('“Development Stage”');
      expect(possibleIn(arrow, '2016'), arrow.act).not.toContain('“Development Stage”');
    }
  });

  it('every rule stands in a family that has a name, and none is lost', () => {
    const all = Object.values(rules);
    const groups = groupRules(all);
    expect(groups.flatMap((group) => group.rules)).toHaveLength(all.length);
    for (const { title } of groups) expect(title).not.toMatch(/^[A-Z]+$/);
    for (const { sentence } of all) expect(sentence).not.toMatch(codes);
  });

  it('every setting has its value in words', () => {
    for (const name of Object.keys(settingFacts) as SettingName[]) expect(settingText(name), name).not.toMatch(/undefined|null|\bNaN|^$/);
    expect(settingText('consultationHour')).toBe('5pm');
    expect(settingText('regimeSwitchDate')).toBe('1 November 2018');
  });

  it('a length says how it is counted', () => {
    expect(lengthText(deadlines.adopt)).toBe('10 Working Days, the first day not counted');
    expect(lengthText(deadlines['release-cutoff'])).toBe('10 Working Days before, the first day not counted');
    expect(lengthText(deadlines['mrc-max'])).toBe('15 Working Days, first and last day counted');
    expect(lengthText(deadlines['scr-end'])).toBe('28 days, weekends and holidays included');
  });

  it('a label is broken at its spaces', () => {
    expect(wrap('Refinement Process – report with the Panel', 30)).toEqual(['Refinement Process – report', 'with the Panel']);
    expect(wrap('Submitted', 30)).toEqual(['Submitted']);
  });
});
