import { expect, test } from 'vitest';
import { headlineOf } from './notice-words.ts';

const say = (type: string, data: Record<string, unknown> = {}): string => headlineOf({ type, data }, () => 'Tyne Networks');

test('WITHDRAW-6: the subject line of the notice says until when a Party can adopt', () =>
  expect(say('withdrawal-notified', { adoptDeadline: '2021-04-28' })).toBe(
    'withdrawn by the Proposer – adopt by the end of Wednesday 28 April 2021',
  ));

test.each(['authority-led', 'authority-determined'])('CB-11: on the path %s the Change Board approves nothing', (path) => {
  for (const outcome of ['approve', 'reject', 'no-majority'])
    expect(say('result-published', { path, outcome })).not.toMatch(/approved|rejected/);
  expect(say('result-published', { path, outcome: 'approve' })).toBe('Change Board recommends approval to the Authority');
});

test('APPEAL-3: on Self-Governance it decides, and the line says until when one can appeal', () =>
  expect(say('result-published', { path: 'self-governance', outcome: 'approve', appealDeadline: '2021-04-28' })).toBe(
    'approved by the Change Board – appeal by the end of Wednesday 28 April 2021',
  ));

test('CONSULT-12: the line of a consultation says when it opens and until when to answer', () =>
  expect(say('approved-for-consultation', { opens: '2021-01-25', closes: '2021-02-12' })).toBe(
    'Modification Report Consultation opens 25 January 2021 – answer by 5pm Friday 12 February 2021',
  ));

test('ADOPT-8: who adopted it', () =>
  expect(say('adopted', { organisation: 'organisation/tyne-networks' })).toBe('adopted by Tyne Networks'));

test('an event that nobody is told of has no line', () => expect(() => say('summarised')).toThrow('No headline'));
