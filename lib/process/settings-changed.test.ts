import { expect, test } from 'vitest';
import { settingFacts } from './settings.ts';
import { type ChangedSettings, settingsFor } from './settings-changed.ts';

const changes = (...list: [name: ChangedSettings['changes'][number]['name'], value: unknown, from: string][]): ChangedSettings => ({
  changes: list.map(([name, value, from], n) => ({ name, value, from, reason: 'A test', entry: n + 1 })),
});

test('SETTING-1: a proposal keeps the lengths, limits and switches of the day on which it was raised', () => {
  const changed = changes(
    ['adoptWD', 5, '2026-06-01'],
    ['proposerStepBeforeConversion', false, '2026-06-01'],
    ['withdrawalCutoff', { '2016': 'close-of-ballot', '2018': 'submission-to-change-board' }, '2026-06-01'],
  );
  const before = settingsFor(changed, '2026-05-31', '2026-11-23');
  expect([before.adoptWD, before.proposerStepBeforeConversion, before.withdrawalCutoff['2018']]).toEqual([10, true, 'close-of-ballot']);
  const after = settingsFor(changed, '2026-06-01', '2026-11-23');
  expect([after.adoptWD, after.proposerStepBeforeConversion, after.withdrawalCutoff['2018']]).toEqual([
    5,
    false,
    'submission-to-change-board',
  ]);
});

test('SETTING-1: who decides, how the Helpdesk is reached and at which hour a consultation closes follow the day of the act', () => {
  const changed = changes(
    ['consultationHour', '12:00', '2026-06-01'],
    ['helpdeskContact', { email: 'help@example.com', telephone: '' }, '2026-06-01'],
    ['finalDecisionActor', [{ from: '2026-06-01', actor: 'secretary-of-state' }], '2026-06-01'],
  );
  const { consultationHour, helpdeskContact, finalDecisionActor } = settingsFor(changed, '2020-01-06', '2026-11-23');
  expect([consultationHour, helpdeskContact.email, finalDecisionActor.length]).toEqual(['12:00', 'help@example.com', 1]);
});

test('where the day of raising is not known, and before there is a proposal, the day of the act counts', () => {
  const changed = changes(['adoptWD', 5, '2026-06-01']);
  expect(settingsFor(changed, null, '2026-11-23').adoptWD).toBe(5);
  expect(settingsFor(changed, '2026-12-01', '2026-05-31').adoptWD).toBe(10);
});

test('every length in Working Days that runs for a proposal follows its raising; those of meetings do not', () => {
  expect(Object.entries(settingFacts).flatMap(([name, { follows }]) => (name.endsWith('WD') && follows === 'act' ? [name] : []))).toEqual([
    'paperDayWD',
  ]);
});
