import { describe, expect, test } from 'vitest';
import { deadline } from './calendar/deadlines.ts';
import { englandAndWales } from './calendar/working-days.ts';
import { changeSetting, fixed, settingNames } from './change-setting.ts';
import { decideSubject } from './decide-subject.ts';
import { emptyDirectory } from './directory/directory.ts';
import { settingValues } from './setting-values.ts';
import { defaultSettings, type SettingName } from './settings.ts';
import { type ChangedSettings, settingsOn } from './settings-changed.ts';
import type { SubjectCircumstances } from './subject-act.ts';

const today = '2026-11-23';
const circumstances = (changed: ChangedSettings | null): SubjectCircumstances => ({
  directory: emptyDirectory,
  declared: null,
  changed,
  calendar: englandAndWales,
  settings: settingsOn(changed, today),
  meetingOf: () => null,
  releases: () => [],
  nameOf: (id) => id,
  consultationOf: () => null,
  contactOf: () => ({ email: null, telephone: null }),
  windowsUntil: null,
  freshPerson: 'person/x',
  actor: { id: 'person/d', organisation: 'organisation/secas', name: 'SECAS', kinds: ['code-administrator'], category: null },
  today,
  now: `${today}T10:00:00.000Z`,
});
const change = (input: Record<string, unknown>, changed: ChangedSettings | null = null) =>
  decideSubject(changeSetting, circumstances(changed), { from: today, reason: 'As the Panel asked', ...input });

/** The settings after a change that must be possible. */
function after(input: Record<string, unknown>, on = today) {
  const decided = change(input);
  if (!decided.ok) throw new Error(JSON.stringify(decided));
  const data = decided.events[0]?.data as ChangedSettings['changes'][number];
  return settingsOn({ changes: [{ ...data, entry: 1 }] }, on);
}

test('a setting changes from a day on, and what was before keeps the rules of its day', () => {
  expect(after({ name: 'adoptWD', value: '15', from: '2026-12-01' }, '2026-11-30').adoptWD).toBe(10);
  const later = after({ name: 'adoptWD', value: '15', from: '2026-12-01' }, '2026-12-01');
  expect(later.adoptWD).toBe(15);
  // 10 Working Days from 24 November 2026, and 15 from 1 December: the first is stored with its act and does not move.
  expect(deadline('adopt', '2026-11-24', { settings: defaultSettings })).toMatchObject({ day: '2026-12-08' });
  expect(deadline('adopt', '2026-12-01', { settings: later })).toMatchObject({ day: '2026-12-22' });
});

describe('SETTING-1: a value of the wrong kind is refused with a sentence at its field', () => {
  test.each([
    ['adoptWD', 'ten', 'Enter a whole number from 1 to 60'],
    ['adoptWD', '0', 'Enter a whole number from 1 to 60'],
    ['cbQuorumPercent', '101', 'Enter a whole number from 1 to 100'],
    ['consultationHour', '5pm', 'Enter an hour like 17:00, or 24:00 for the end of the day'],
    ['panelChairCasting', 'perhaps', 'Choose yes or no'],
    ['withdrawalNotice', 'sometimes', 'Choose one of the values'],
    ['panelRaisePurposes', [], 'Choose at least one value'],
    ['mrcChoices', ['approve'], 'Choose at least 2 values'],
    ['helpdeskContact', { email: 'nobody', telephone: '' }, 'Enter an e-mail address like help@example.com'],
    ['helpdeskContact', { email: '', telephone: '' }, 'Enter an e-mail address or a telephone number'],
    ['withdrawalCutoff', { '2016': 'close-of-ballot' }, 'Choose a limit for each process'],
    ['committeeMonitors', { tabasc: 'x', ssc: ' ', 'smki-pma': 'y' }, 'Say what the committee asks to be told of'],
    ['activePaths', { paths: [] }, 'Choose at least one path'],
  ])('%s: %j', (name, value, message) => {
    expect(change({ name, value })).toEqual({ ok: false, invalid: { value: message } });
  });

  test('nothing at all', () =>
    expect(change({ name: 'adoptWD' })).toMatchObject({ ok: false, invalid: { value: 'Choose or enter a value' } }));
  test('a setting that is not on the list', () =>
    expect(change({ name: 'colour', value: 'red' })).toMatchObject({ ok: false, invalid: { name: 'Choose a setting of the list' } }));
});

describe('SETTING-1: what is not changed', () => {
  test.each([
    [
      { name: 'adoptWD', value: '15', from: '2026-11-22' },
      '22 November 2026 is past. A setting changes from today or a later day, so that nothing that has happened is judged by another rule.',
    ],
    [{ name: 'adoptWD', value: '10' }, 'That is the value in force on that day already.'],
    [{ name: 'finalDecisionActor', value: 'authority' }, 'That is the value in force on that day already.'],
    [
      { name: 'regimeSwitchDate', value: '2020-01-01' },
      '‘Proposals raised from this day are Draft Proposals first’ is a date of the past that decides by which rules a proposal runs, so it is not changed.',
    ],
    [{ name: 'cbTieOutcome', value: 'approved' }, '‘What a tie at the Change Board means’ has only one value that this register knows.'],
    [
      { name: 'abstainCounts', value: 'true' },
      '‘Whether an abstention counts towards the outcome’ has only one value that this register knows.',
    ],
    [
      { name: 'holidays', value: 'x' },
      '‘Days that are not Working Days although they fall on Monday to Friday’ is kept as records of its own, under Holidays.',
    ],
  ])('%j', (input, reason) => expect(change(input)).toMatchObject({ ok: false, reason }));
});

test('SETTING-1: the hour of closing does not change under a consultation that runs to 11 December 2026', () => {
  const on = { ...circumstances(null), windowsUntil: '2026-12-11' };
  const change = (from: string) => decideSubject(changeSetting, on, { name: 'consultationHour', value: '16:00', from, reason: 'Earlier' });
  expect(change('2026-12-11')).toMatchObject({ ok: false, until: '2026-12-12' });
  expect(change('2026-12-12')).toMatchObject({ ok: true });
});

describe('Each setting that can be changed is stored as the rules read it', () => {
  test.each<[SettingName, unknown, unknown]>([
    ['cbQuorumPercent', '60', 60],
    ['panelQuorum', '60', 0.6],
    ['panelChairCasting', 'false', false],
    ['withdrawalNotice', 'automatic', 'automatic'],
    ['panelVotingMembers', ['large-supplier', 'dcc'], ['large-supplier', 'dcc']],
    [
      'withdrawalCutoff',
      { '2016': 'close-of-ballot', '2018': 'close-of-ballot' },
      { '2016': 'close-of-ballot', '2018': 'close-of-ballot' },
    ],
    ['committeeMonitors', { tabasc: 'a', ssc: 'b', 'smki-pma': 'c' }, { 'body/tabasc': 'a', 'body/ssc': 'b', 'body/smki-pma': 'c' }],
    ['helpdeskContact', { email: 'help@example.com', telephone: '' }, { email: 'help@example.com', telephone: '' }],
    ['finalDecisionActor', 'secretary-of-state', [...defaultSettings.finalDecisionActor, { from: today, actor: 'secretary-of-state' }]],
    [
      'activePaths',
      { paths: ['self-governance'] },
      [...defaultSettings.activePaths, { from: today, paths: ['self-governance'], urgentOnly: [] }],
    ],
  ])('%s', (name, value, stored) => {
    expect(after({ name, value })[name as keyof typeof defaultSettings]).toEqual(stored);
  });

  test.each([
    ['rightsHour', 'CALENDAR-2', '17:00'],
    ['refusalByPanel', 'STAGE-9', 'true'],
  ] as const)('%s (%s) is refused, and its own value holds: no rule of this register reads it yet', (name, rule, value) => {
    expect(change({ name, value })).toEqual({ ok: false, rule, reason: fixed(name) });
    expect(fixed(name)).toContain('is not used yet');
  });

  test('every setting of the closed list can be changed here, is kept elsewhere, or says why not', () => {
    for (const name of settingNames) expect(Boolean(settingValues[name]) || fixed(name) !== null, name).toBe(true);
  });
});
