import { expect, test } from 'vitest';
import { bodyOf, broughtBefore, isOn, nextMeetingOf } from './brought-before.ts';
import type { Meeting } from './meeting.ts';

const meeting = (body: string, day: string | null, items: Partial<Meeting['items'][number]>[] = []): Meeting => ({
  ...{ id: `meeting/${body}-${day}`, body: `body/${body}`, number: null, day, standing: 'fact', entry: 1, source: null },
  items: items.map((item, n) => ({
    order: n + 1,
    title: 'An item',
    proposal: null,
    paper: null,
    verbs: [],
    entry: n + 2,
    source: null,
    ...item,
  })),
});

test.each([
  ['csc-recommended', {}, 'body/panel', 'STAGE-4'],
  ['report-submitted', {}, 'body/panel', 'STAGE-10'],
  ['return-recommended', {}, 'body/panel', 'CB-12'],
  ['report-finalised', {}, 'body/change-board', 'STAGE-12'],
  ['accepted', { stage: 'initial' }, 'body/panel', 'CALENDAR-3'],
  ['accepted', { stage: 'ft-panel' }, 'body/panel', 'CALENDAR-3'],
])('%s %o brings a proposal before %s (%s)', (type, data, body, rule) =>
  expect(broughtBefore([{ type, data }])).toMatchObject({ body, rule }),
);

test('STAGE-3: a Draft Proposal that begins in the Development Stage comes on no agenda, nor does what moves nothing', () => {
  expect(broughtBefore([{ type: 'accepted', data: { stage: 'development' } }])).toBeNull();
  expect(broughtBefore([{ type: 'converted', data: {} }])).toBeNull();
  expect(broughtBefore([{ type: 'constructor', data: {} }])).toBeNull();
  expect(broughtBefore([])).toBeNull();
});

test('CALENDAR-3: the next meeting is the soonest of that body after the day, and none where none is scheduled', () => {
  const meetings = [meeting('panel', '2021-06-18'), meeting('panel', '2021-04-09'), meeting('csc', '2021-03-23'), meeting('panel', null)];
  expect(nextMeetingOf('body/panel', meetings, '2021-03-12')?.day).toBe('2021-04-09');
  expect(nextMeetingOf('body/panel', meetings, '2021-04-09')?.day).toBe('2021-06-18');
  expect(nextMeetingOf('body/panel', meetings, '2021-06-18')).toBeNull();
  expect(nextMeetingOf('body/change-board', meetings, '2021-03-12')).toBeNull();
});

test('an item with an outcome is dealt with: the proposal can come on that agenda again', () => {
  expect(isOn(meeting('panel', '2021-04-09', [{ proposal: 'proposal/96' }]), 'proposal/96')).toBe(true);
  expect(isOn(meeting('panel', '2021-04-09', [{ proposal: 'proposal/96', outcome: 'Agreed.' }]), 'proposal/96')).toBe(false);
  expect(isOn(meeting('panel', '2021-04-09'), 'proposal/96')).toBe(false);
});

test('a proposal waits for the Panel or the Change Board in their stages, and for neither elsewhere', () => {
  expect(['initial', 'ft-panel', 'panel-report', 'appeal-panel'].map((stage) => bodyOf(stage as never))).toEqual(
    Array(4).fill('body/panel'),
  );
  expect(bodyOf('change-board')).toBe('body/change-board');
  for (const stage of ['development', 'refinement', 'authority', 'withdrawn', null] as const) expect(bodyOf(stage)).toBeNull();
});
