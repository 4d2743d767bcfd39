import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../settings.ts';
import { goesToAuthority, pathClosed, pathLabel, suggestedPath } from './path.ts';
import { missingFields } from './submission.ts';
import { cast, raise, take } from './testing.ts';

describe('the path', () => {
  test('PATH-4: one material effect makes it the Authority’s to determine', () => {
    expect(suggestedPath([], false)).toBe('self-governance');
    expect(suggestedPath(['governance'], false)).toBe('authority-determined');
    expect(suggestedPath([], true)).toBe('authority-led');
  });
  test('PATH-5: blank until the Panel has determined it', () => expect(pathLabel(null, '2018')).toBe('To be determined'));
  test('the words are those of the regime', () =>
    expect([pathLabel('self-governance', '2016'), pathLabel('self-governance', '2018')]).toEqual([
      'Path 3 (Self-Governance)',
      'Self-Governance Modification',
    ]));
  test('CB-11: two paths go to the Authority', () =>
    expect([goesToAuthority('authority-led'), goesToAuthority('self-governance')]).toEqual([true, false]));
  test.each([
    ['self-governance', false, '2015-06-01', 'Path 3 (Self-Governance) is open to Urgent proposals only on 1 June 2015.'],
    ['self-governance', true, '2015-06-01', null],
    ['self-governance', false, '2016-03-01', null],
    ['authority-led', false, '2016-03-01', 'Path 1 (Authority-led) is open to Urgent proposals only on 1 March 2016.'],
    ['fast-track', false, '2015-06-01', null],
  ] as const)('PATH-2: %s, urgent %s, on %s', (path, urgent, today, reason) =>
    expect(pathClosed(path, urgent, today, defaultSettings)?.reason ?? null).toBe(reason),
  );
});

test('FORM-1, FORM-4: a form names each field that is missing', () => {
  expect(missingFields('2018', ['title', 'contactName'])).toEqual(['Issue is missing.']);
  expect(missingFields('2016', ['title'])[0]).toBe('Section D1.7: two-sentence aim is missing.');
});

test('WITHDRAW-6: where the setting says so, the notice is given with the withdrawal', () => {
  const settings = { ...defaultSettings, withdrawalNotice: 'automatic' as const };
  const open = take('withdraw', raise(), { by: cast.proposer, on: '2020-12-24', input: { reason: 'Solved' }, context: { settings } });
  expect([open.stage, open.formal.withdrawal?.adoptDeadline]).toEqual(['withdrawal-notice', '2021-01-12']);
});
