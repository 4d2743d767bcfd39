import { describe, expect, test } from 'vitest';
import { fieldsOf } from './audience.ts';
import type { Declared } from './calendar/declared.ts';
import { calendarWith, evolveCalendar } from './calendar/declared.ts';
import { windowOf } from './calendar/working.ts';
import { decideSubject } from './decide-subject.ts';
import { emptyDirectory } from './directory/directory.ts';
import type { RecordedEvent } from './event.ts';
import { fold } from './fold.ts';
import { evolveMeeting, type Meeting } from './meeting/meeting.ts';
import { evolveRelease, type Release } from './release/release.ts';
import { rules } from './rules.ts';
import { defaultSettings } from './settings.ts';
import type { SubjectContext } from './subject-act.ts';
import { subjectActNamed, subjectActs } from './subject-acts.ts';

const today = '2026-11-23';
const body = { id: 'body/panel', name: 'Panel', abbreviation: null, text: 'x', entry: 1, source: null };

function decide(act: string, input: unknown, more: Partial<SubjectContext> = {}) {
  const actor = { id: 'person/d', organisation: null, name: 'SECAS', kinds: ['code-administrator'] as const, category: null };
  const found = subjectActNamed(act);
  if (!found) throw new Error(`No act "${act}"`);
  const context: SubjectContext = {
    directory: { ...emptyDirectory, bodies: { 'body/panel': body } },
    declared: null,
    changed: null,
    calendar: calendarWith(more.declared ?? null),
    settings: defaultSettings,
    meetingOf: () => null,
    releases: () => [],
    nameOf: (id) => id,
    consultationOf: () => null,
    contactOf: () => ({ email: null, telephone: null }),
    windowsUntil: null,
    freshPerson: 'person/x',
    ...more,
  };
  return decideSubject(found, { ...context, actor, today, now: `${today}T10:00:00.000Z` }, input);
}

const recorded = (stream: string, drafts: { type: string; data: Record<string, unknown> }[]): RecordedEvent[] =>
  drafts.map(({ type, data }, n) => ({
    stream,
    version: n + 1,
    position: n + 1,
    recorded: '2026-11-23T09:00:00.000Z',
    type,
    v: 1,
    effective: { on: today },
    actor: 'person/d',
    rule: null,
    source: null,
    corrects: null,
    data,
  }));

test('every act has one name, a rule that exists, and fields that say who reads them', () => {
  expect(new Set(subjectActs.map(({ act }) => act)).size).toBe(subjectActs.length);
  for (const act of subjectActs) {
    for (const id of act.rule) expect(rules[id], `${act.act}: ${id}`).toBeDefined();
    expect(() => fieldsOf(act.input), act.act).not.toThrow();
  }
});

describe('CALENDAR-1: holidays', () => {
  test('a day that is announced late is no Working Day from then on', () => {
    const decided = decide('declare-holiday', { day: '2026-12-14', name: 'A day of thanks' });
    expect(decided).toMatchObject({ ok: true, stream: 'calendar', events: [{ type: 'holiday-declared' }] });
    const declared = fold<Declared>(
      recorded('calendar', [{ type: 'holiday-declared', data: { day: '2026-12-14', name: 'A day of thanks' } }]),
      evolveCalendar,
    );
    expect(windowOf('2026-12-11', 1)).toMatchObject({ day: '2026-12-14' });
    expect(windowOf('2026-12-11', 1, calendarWith(declared))).toMatchObject({ day: '2026-12-15' });
    expect(decide('declare-holiday', { day: '2026-12-14', name: 'Again' }, { declared })).toMatchObject({
      ok: false,
      reason: '14 December 2026 is no Working Day already: A day of thanks.',
    });
    expect(decide('withdraw-holiday', { day: '2026-12-14', reason: 'A mistake' }, { declared })).toMatchObject({ ok: true });
  });

  test.each([
    ['2026-12-25', 'Christmas Day', '25 December 2026 is no Working Day already: Christmas Day.'],
    ['2026-12-12', 'A Saturday', '12 December 2026 is no Working Day already: Saturday.'],
    ['2031-01-06', 'Too far', 'The table of bank holidays ends on 31 December 2028; Working Days after it cannot be counted yet.'],
  ])('refused: %s', (day, name, reason) => expect(decide('declare-holiday', { day, name })).toMatchObject({ ok: false, reason }));

  test('a bank holiday of the table is not taken back', () =>
    expect(decide('withdraw-holiday', { day: '2026-12-25', reason: 'x' })).toMatchObject({
      ok: false,
      reason: '25 December 2026 was not declared here. The days of the table of bank holidays stay.',
    }));
});

describe('CALENDAR-3: meetings', () => {
  test('a meeting is scheduled with the day on which its papers go out, worked out', () => {
    const decided = decide('schedule-meeting', { body: 'body/panel', day: '2027-01-08' });
    expect(decided).toMatchObject({ ok: true, stream: 'meeting/panel-2027-01-08', events: [{ data: { standing: 'fact' } }] });
    expect(decided.ok && decided.says[1]).toBe('Its papers go out by Thursday 31 December 2026.');
  });

  test.each([
    [{ body: 'body/panel', day: '2026-12-12' }, '12 December 2026 is no Working Day (Saturday). A meeting is held on a Working Day.'],
    [{ body: 'body/nobody', day: '2026-12-11' }, 'That body is not recorded.'],
  ])('refused: %j', (input, reason) => expect(decide('schedule-meeting', input)).toMatchObject({ ok: false, reason }));

  test('the agenda keeps its order: items are put last, moved, and struck, and the numbers follow', () => {
    const id = 'meeting/panel-2026-12-11';
    const drafts: { type: string; data: Record<string, unknown> }[] = [
      { type: 'scheduled', data: { id, body: 'body/panel', number: null, day: '2026-12-11', standing: 'fact' } },
    ];
    const meeting = () => fold<Meeting>(recorded(id, drafts), evolveMeeting) as Meeting;
    const take = (act: string, input: Record<string, unknown>) => {
      const decided = decide(act, { meeting: id, ...input }, { meetingOf: () => meeting() });
      if (decided.ok) drafts.push(...decided.events.map(({ type, data }) => ({ type, data })));
      return decided;
    };
    for (const title of ['Minutes', 'MP001', 'Any other business']) take('list-item', { title, verbs: ['NOTE'] });
    const order = () => meeting().items.map((item) => `${item.order} ${item.title}`);
    expect(order()).toEqual(['1 Minutes', '2 MP001', '3 Any other business']);
    take('move-item', { item: '3', to: 'up' });
    expect(order()).toEqual(['1 MP001', '2 Minutes', '3 Any other business']);
    expect(take('move-item', { item: '3', to: 'up' })).toMatchObject({ ok: false, reason: '‘MP001’ is first on the agenda already.' });
    take('strike-item', { item: '2', reason: 'Not ready' });
    expect(order()).toEqual(['1 MP001', '2 Any other business']);
    expect(take('strike-item', { item: '2', reason: 'Again' })).toMatchObject({
      ok: false,
      reason: 'That item is no longer on the agenda.',
    });
    take('list-item', { title: 'Late item' });
    expect(order()).toEqual(['1 MP001', '2 Any other business', '3 Late item']);
    drafts.push({ type: 'motion-decided', data: { item: meeting().items[0]?.entry } });
    expect(take('strike-item', { item: String(meeting().items[0]?.entry), reason: 'Tidied' })).toMatchObject({
      rule: 'PN-7',
      reason: 'A motion on ‘MP001’ was voted on, so it stays on the agenda.',
    });
  });
});

describe('CALENDAR-4: SEC Releases', () => {
  test('the last day of decision is worked out and kept with the release', () => {
    const decided = decide('announce-release', { date: '2027-06-24' });
    expect(decided).toMatchObject({
      ok: true,
      stream: 'release/2027-06',
      events: [{ data: { name: 'June 2027', decisionCutoff: '2027-06-10' } }],
    });
  });

  test('announced again it moves; the same twice is refused', () => {
    const before = {
      id: 'release/2027-06',
      name: 'June 2027',
      date: '2027-06-24',
      decisionCutoff: '2027-06-10',
      standing: 'fact',
      entry: 1,
      source: null,
    } as Release;
    const again = (date: string) => decide('announce-release', { release: before.id, date }, { releases: () => [before] });
    expect(again('2027-06-24')).toMatchObject({ ok: false, reason: 'The June 2027 release on 24 June 2027 is announced already.' });
    const moved = again('2027-06-17');
    expect(moved.ok && moved.says[0]).toBe('The June 2027 release moves from 24 June 2027 to 17 June 2027.');
    expect(moved).toMatchObject({ stream: 'release/2027-06', events: [{ data: { id: 'release/2027-06', name: 'June 2027' } }] });
  });

  const june = (own: Partial<Release> = {}): Release => ({
    id: 'release/2027-06',
    name: 'June 2027',
    date: '2027-06-24',
    decisionCutoff: '2027-06-10',
    standing: 'fact',
    entry: 1,
    source: null,
    ...own,
  });

  test('a second release in June 2027 has an address and a name of its own, and the first stays as it is', () => {
    const decided = decide('announce-release', { date: '2027-06-17' }, { releases: () => [june()] });
    expect(decided).toMatchObject({
      ok: true,
      stream: 'release/2027-06-17',
      events: [{ data: { id: 'release/2027-06-17', name: '17 June 2027', date: '2027-06-17' } }],
    });
    const two = [june({ date: '2027-06-17' }), june({ id: 'release/2027-06-24', name: '24 June 2027' })];
    expect(decide('announce-release', { date: '2027-06-24' }, { releases: () => two })).toMatchObject({
      ok: false,
      reason: 'The 24 June 2027 release on 24 June 2027 is announced already.',
    });
    const moved = june({ date: '2027-07-01', name: 'July 2027' });
    expect(decide('announce-release', { date: '2027-06-24' }, { releases: () => [moved] })).toMatchObject({
      stream: 'release/2027-06-24',
      events: [{ data: { name: 'June 2027' } }],
    });
  });

  test('one is called off with a reason, once, before its day; announced again under its address it takes place after all', () => {
    const asked = { release: 'release/2027-06', reason: 'Nothing is ready for it.' };
    const off = decide('call-off-release', asked, { releases: () => [june()] });
    expect(off).toMatchObject({ ok: true, stream: 'release/2027-06', events: [{ type: 'called-off', data: { reason: asked.reason } }] });
    const events = recorded('release/2027-06', [
      {
        type: 'announced',
        data: { id: 'release/2027-06', name: 'June 2027', date: '2027-06-24', decisionCutoff: '2027-06-10', standing: 'fact' },
      },
      { type: 'called-off', data: { reason: asked.reason } },
    ]);
    const calledOff = fold<Release>(events, evolveRelease) as Release;
    expect(calledOff).toMatchObject({ date: '2027-06-24', calledOff: 'Nothing is ready for it.' });
    const known = { releases: () => [calledOff] };
    expect(decide('call-off-release', asked, known)).toMatchObject({
      ok: false,
      reason: 'The June 2027 release is called off already: Nothing is ready for it.',
    });
    const again = decide('announce-release', { release: 'release/2027-06', date: '2027-06-24' }, known);
    expect(again.ok && again.says[0]).toBe('The June 2027 release is no longer called off.');
    const anew = decide('announce-release', { date: '2027-06-24' }, known);
    expect(anew).toMatchObject({ ok: true, stream: 'release/2027-06-24' });
  });

  test.each([
    [{ release: 'release/2027-11', reason: 'x' }, 'That release is not announced.'],
    [
      { release: 'release/2026-06', reason: 'x' },
      'The June 2026 release was on 25 June 2026; its day is over, so it can no longer be called off.',
    ],
  ])('not called off: %j', (input, reason) => {
    const over = june({ id: 'release/2026-06', name: 'June 2026', date: '2026-06-25' });
    expect(decide('call-off-release', input, { releases: () => [june(), over] })).toMatchObject({ ok: false, reason });
    expect(decide('call-off-release', { release: 'release/2027-06' }, { releases: () => [june()] })).toMatchObject({
      invalid: { reason: 'Give the reason' },
    });
  });
});
