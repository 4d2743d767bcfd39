import { expect, test } from 'vitest';
import { englandAndWales } from '../../calendar/working-days.ts';
import { decideSubject } from '../../decide-subject.ts';
import { emptyDirectory } from '../../directory/directory.ts';
import { fold } from '../../fold.ts';
import { defaultSettings } from '../../settings.ts';
import { subjectActNamed } from '../../subject-acts.ts';
import { nextMeetingOf } from '../brought-before.ts';
import { evolveMeeting, type Meeting } from '../meeting.ts';

const today = '2026-11-23';
const id = 'meeting/panel-2026-12-11';
const actor = { id: 'person/d', organisation: null, name: 'SECAS', kinds: ['code-administrator'] as const, category: null };

/** The Panel's meeting of 11 December 2026 as acts alone have made it. */
class Kept {
  events: Parameters<typeof fold>[0][number][] = [];
  constructor() {
    this.take('schedule-meeting', { body: 'body/panel', day: '2026-12-11' });
    this.take('list-item', { meeting: id, title: 'DP149' });
  }
  get meeting(): Meeting {
    return fold<Meeting>(this.events, evolveMeeting) as Meeting;
  }
  decide(act: string, input: unknown) {
    const found = subjectActNamed(act);
    if (!found) throw new Error(`No act "${act}"`);
    const body = { id: 'body/panel', name: 'Panel', abbreviation: null, text: 'x', entry: 1, source: null };
    return decideSubject(
      found,
      {
        directory: { ...emptyDirectory, bodies: { 'body/panel': body } },
        declared: null,
        changed: null,
        calendar: englandAndWales,
        settings: defaultSettings,
        meetingOf: (asked) => (asked === id && this.events.length > 0 ? this.meeting : null),
        releases: () => [],
        consultationOf: () => null,
        nameOf: () => 'Panel',
        contactOf: () => ({ email: null, telephone: null }),
        windowsUntil: null,
        freshPerson: 'person/x',
        actor,
        today,
        now: `${today}T10:00:00.000Z`,
      },
      input,
    );
  }
  take(act: string, input: unknown) {
    const decided = this.decide(act, input);
    if (!decided.ok) throw new Error(JSON.stringify(decided));
    for (const { type, data, effective } of decided.events) {
      const position = this.events.length + 1;
      const at = { stream: decided.stream, version: position, position, recorded: `${today}T09:00:00.000Z` };
      this.events.push({ ...at, type, v: 1, effective, actor: 'person/d', rule: null, source: null, corrects: null, data });
    }
    return decided.says;
  }
}

const refused = (answer: ReturnType<Kept['decide']>) => ('reason' in answer ? answer.reason : answer);

test('CALENDAR-3: a meeting that moves keeps its address and its agenda, and its papers go out by a new day', () => {
  const kept = new Kept();
  const says = kept.take('reschedule-meeting', { meeting: id, day: '2026-12-18', reason: 'The Chair is ill.' });
  expect(says.slice(0, 2)).toEqual([
    'The Panel meets on Friday 18 December 2026, not on Friday 11 December 2026.',
    'Its papers go out by Friday 11 December 2026.',
  ]);
  expect(kept.meeting).toMatchObject({ id, day: '2026-12-18', moved: [{ from: '2026-12-11', reason: 'The Chair is ill.' }] });
  expect(kept.meeting.items).toHaveLength(1);
});

test('CALENDAR-3: not to a bank holiday, to the same day, or where an outcome is on record', () => {
  const kept = new Kept();
  const to = (day: string) => refused(kept.decide('reschedule-meeting', { meeting: id, day, reason: 'x' }));
  expect(to('2026-12-25')).toMatch(/^25 December 2026 is no Working Day/);
  expect(to('2026-12-11')).toBe('The meeting is on 11 December 2026 already.');
  const [item] = kept.meeting.items;
  const listed = { order: 1, title: 'DP149', proposal: null, paper: null, verbs: [], outcome: 'Agreed' };
  kept.events.push({
    ...(kept.events[1] as (typeof kept.events)[number]),
    position: 9,
    version: 9,
    corrects: item?.entry ?? 0,
    data: listed,
  });
  expect(to('2026-12-18')).toBe('An outcome of this meeting is on record, so it took place on that day.');
});

test('CALENDAR-3: a cancelled meeting is nobody’s next one and takes no item; another can be scheduled on its day', () => {
  const kept = new Kept();
  expect(kept.take('cancel-meeting', { meeting: id, reason: 'Nothing to decide.' })).toContain(
    'What is on its agenda is not moved by itself: put it on the agenda of another meeting.',
  );
  expect(nextMeetingOf('body/panel', [kept.meeting], today)).toBeNull();
  for (const [act, input] of [
    ['list-item', { title: 'DP150' }],
    ['cancel-meeting', { reason: 'x' }],
    ['reschedule-meeting', { day: '2026-12-18', reason: 'x' }],
  ] as const)
    expect(refused(kept.decide(act, { meeting: id, ...input })), act).toBe('The meeting is cancelled: Nothing to decide.');
  expect(kept.decide('schedule-meeting', { body: 'body/panel', day: '2026-12-11' })).toMatchObject({ ok: true, stream: `${id}-2` });
});

test('a day is taken while a meeting is on it, and free once it has moved away', () => {
  const kept = new Kept();
  const again = () => kept.decide('schedule-meeting', { body: 'body/panel', day: '2026-12-11' });
  expect(refused(again())).toBe('A meeting of the Panel on 11 December 2026 is recorded already.');
  kept.take('reschedule-meeting', { meeting: id, day: '2026-12-18', reason: 'x' });
  expect(again()).toMatchObject({ ok: true, stream: `${id}-2` });
});

test('the title of an item is put right in its place', () => {
  const kept = new Kept();
  const item = String(kept.meeting.items[0]?.entry);
  expect(refused(kept.decide('retitle-item', { meeting: id, item, title: 'DP149' }))).toBe('That is the title already.');
  expect(kept.take('retitle-item', { meeting: id, item, title: 'DP149: conversion' })).toEqual([
    'Item 1 is called ‘DP149: conversion’, before ‘DP149’.',
  ]);
  expect(kept.meeting.items).toMatchObject([{ order: 1, title: 'DP149: conversion' }]);
  expect(refused(kept.decide('retitle-item', { meeting: id, item: '99', title: 'x' }))).toBe('That item is no longer on the agenda.');
});

test('PN-6: for an urgent matter the Panel meets on any Working Day, outside its usual calendar, and says so', () => {
  const kept = new Kept();
  const asked = { body: 'body/panel', day: '2026-11-24', note: 'An urgent matter, outside the usual calendar.' };
  expect(kept.decide('schedule-meeting', asked)).toMatchObject({ ok: true, stream: 'meeting/panel-2026-11-24' });
  expect(refused(kept.decide('schedule-meeting', { ...asked, day: '2026-11-28' }))).toBe(
    '28 November 2026 is no Working Day (Saturday). A meeting is held on a Working Day.',
  );
});
