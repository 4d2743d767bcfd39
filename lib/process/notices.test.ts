import { expect, test } from 'vitest';
import { headlineOf } from '../documents/notice-words.ts';
import { type Audience, audiencesOf, notices } from './notices.ts';
import { arrows } from './proposal/arrows.ts';
import { facts } from './proposal/facts.ts';
import { formalEvents } from './proposal/formal-events.ts';
import { isRuleId, rules } from './rules.ts';

const told = (type: string, data: Record<string, unknown> = {}): Audience[] => audiencesOf({ type, data }).map(({ audience }) => audience);

/** The table of what is notified, as the document of the process has it: event, content, who must be told of it. */
const table: [string, Record<string, unknown>, Audience[]][] = [
  ['monitor-decided', { told: true, body: 'body/ssc' }, ['told-committee']],
  ['converted', {}, ['all-parties']],
  ['approved-for-consultation', {}, ['all-parties']],
  ['report-finalised', {}, ['change-board']],
  ['result-published', { path: 'self-governance' }, ['all-parties']],
  ['result-published', { path: 'authority-determined' }, ['all-parties', 'decider']],
  ['result-published', { path: 'authority-led' }, ['all-parties', 'decider']],
  ['authority-approved', {}, ['all-parties', 'interested-bodies']],
  ['authority-rejected', {}, ['all-parties', 'interested-bodies']],
  ['authority-determined', {}, ['all-parties', 'interested-bodies']],
  ['withdrawal-notified', {}, ['all-parties']],
  ['adopted', {}, ['all-parties']],
  ['adoption-window-expired', {}, ['all-parties']],
  ['urgency-decided', {}, ['proposer']],
  ['panel-viewed-urgency', {}, ['proposer']],
  ['implemented', {}, ['all-parties']],
];

test.each(table)('%s %o tells %j', (type, data, audiences) => expect(told(type, data)).toEqual(expect.arrayContaining(audiences)));

test('FOLLOW-1: followers are told of everything that somebody is told of, but that a committee was', () => {
  const ofCommittee = ([type]: (typeof table)[number]) => type === 'monitor-decided';
  for (const [type, data] of table.filter((row) => !ofCommittee(row))) expect(told(type, data), type).toContain('followers');
  for (const [type, data] of table.filter(ofCommittee)) expect(told(type, data), type).not.toContain('followers');
});

test('CB-11: a result of Self-Governance is not sent to the Authority', () =>
  expect(told('result-published', { path: 'self-governance' })).not.toContain('decider'));

test('APPEAL-3: an appeal goes to the forum that it names and not to the other', () => {
  expect(told('appealed', { forum: 'panel' })).toContain('panel');
  expect(told('appealed', { forum: 'panel' })).not.toContain('decider');
  expect(told('appealed', { forum: 'authority' })).toContain('decider');
  expect(told('appealed', { forum: 'authority' })).not.toContain('panel');
});

test('RIGHT-6: acceptance tells no committee; a confirmed monitor tells the committee that it names, and one that is rejected nobody', () => {
  expect(told('accepted')).toEqual(['proposer', 'followers']);
  expect(audiencesOf({ type: 'monitor-decided', data: { told: true, body: 'body/tabasc' } })).toMatchObject([{ committee: 'body/tabasc' }]);
  expect(told('monitor-decided', { told: false, body: 'body/tabasc' })).toEqual([]);
});

test('WITHDRAW-6: all Parties are told by the notice, not by the withdrawal before it', () => {
  expect(told('withdrawn-by-proposer')).not.toContain('all-parties');
  expect(told('withdrawal-notified')).toContain('all-parties');
});

test('every row is an event that exists, and has a headline of its own', () => {
  const nothing = () => 'X';
  for (const type of Object.keys(notices)) {
    expect([...Object.keys(formalEvents), ...Object.keys(facts)], type).toContain(type);
    expect(headlineOf({ type, data: sample }, nothing), type).not.toBe('');
  }
});

test('an event without a row, a name of every object, and no event tell nobody', () => {
  for (const type of ['document-published', 'summarised', 'raised', 'voided', 'constructor', 'toString', ''])
    expect(told(type)).toEqual([]);
});

test('every row names its rule, and what no paper states is marked as our choice', () => {
  for (const rows of Object.values(notices))
    for (const { rule, basis } of rows ?? []) {
      expect(isRuleId(rule)).toBe(true);
      if (basis === 'paper') expect(rules[rule].basis, rule).toBe('paper');
    }
});

test('an act whose effects say that Parties are told records an event that tells them', () => {
  const events: Record<string, string> = {
    'approve-for-consultation': 'approved-for-consultation',
    'authority-approve': 'authority-approved',
    'authority-reject': 'authority-rejected',
    'give-withdrawal-notice': 'withdrawal-notified',
    withdraw: 'withdrawal-notified',
  };
  const acts = arrows.filter(
    ({ act, effects }) => act !== 'run-consultation' && effects.some((e) => /(?:all|to all|and) Parties|Parties are told/.test(e)),
  );
  expect(acts.length).toBeGreaterThan(3);
  for (const { act } of acts) expect(told(events[act] ?? `no event of ${act}`), act).toContain('all-parties');
});

const sample = {
  outcome: 'approve',
  path: 'authority-determined',
  body: 'body/ssc',
  adoptDeadline: '2021-04-28',
  appealDeadline: '2021-04-28',
  referralBy: '2021-04-28',
  opens: '2021-04-07',
  closes: '2021-04-28',
  date: '2021-11-04',
  closed: '2021-04-29',
  secVersion: '8.1',
};
