import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isRuleId, rules } from './rules.ts';
import { settingFacts } from './settings.ts';

const sets: [string, number][] = [
  ['RAISE', 10],
  ['CB', 17],
  ['PN', 7],
  ['WG', 7],
  ['APPEAL', 5],
  ['SENDBACK', 6],
  ['URGENT', 10],
  ['FAST', 6],
  ['PATH', 7],
  ['SCR', 8],
  ['CONSULT', 17],
  ['REPORT', 17],
  ['CALENDAR', 4],
  ['DEFAULT', 6],
  ['REFINE', 3],
];

test.each(sets)('%s has its %i rules', (set, count) => {
  for (let n = 1; n <= count; n += 1) expect(isRuleId(`${set}-${n}`), `${set}-${n}`).toBe(true);
});

test('withdrawal and adoption share one numbering', () => {
  const ids = Object.keys(rules).filter((id) => /^(WITHDRAW|ADOPT)-/.test(id));
  expect(ids.map((id) => Number(id.split('-')[1])).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
});

test('every rule reads as a sentence and names its source', () => {
  for (const rule of Object.values(rules)) {
    expect(rule.sentence, rule.id).toMatch(/^[A-Z“].*\.$/s);
    expect(rule.source, rule.id).not.toBe('');
    expect(`${rule.sentence} ${rule.source}`, rule.id).not.toMatch(/\b(G16|P49|T\d+|L\d{2,4}|GK|vault|digest|actor|subject-)\b/);
  }
});

test('a rule that no paper states says so', () => {
  for (const rule of Object.values(rules)) {
    if (rule.basis === 'our-choice') expect(rule.sentence).toMatch(/^The papers do not say\. This register’s setting: /);
    if (rule.basis === 'general-practice') expect(rule.sentence).toMatch(/^General practice, not confirmed by the papers\. /);
  }
});

test('every setting belongs to a rule that exists', () => {
  for (const [name, setting] of Object.entries(settingFacts)) expect(isRuleId(setting.rule), name).toBe(true);
});

test('each rule on votes, on appeals against the Change Board and the Panel, and on send-backs stands in the title of a test', () => {
  const folders = ['lib', 'db', 'app', 'pages', 'components'].map((name) => join(import.meta.dirname, '..', '..', name));
  const tests = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => join(folder, name)),
  );
  const titles = tests.map((name) => readFileSync(name, 'utf8')).join('\n');
  const ids = Object.keys(rules).filter((id) => /^(CB|PN|CSC|SENDBACK)-|^APPEAL-[34]$/.test(id));
  expect(ids.length).toBeGreaterThan(30);
  expect(ids.filter((id) => !new RegExp(`['\`\\s,]${id}[:,'\\s]`).test(titles))).toEqual([]);
});
