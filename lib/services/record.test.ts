import { beforeEach, describe, expect, test } from 'vitest';
import { commit } from '#db/commit.ts';
import { database, holdDatabase } from '#db/index.ts';
import { headOf, read } from '#db/log.ts';
import { readDirectory } from '#db/projections/names.ts';
import { listPeople, readDirectoryPage } from '#db/queries/directory.ts';
import { readCalendar, readSettings } from '#db/queries/settings.ts';
import { databaseWithPractice } from '#db/testing.ts';
import { readVault } from '#db/vault.ts';
import { verify } from '#db/verify.ts';
import { isWorkingDay } from '#lib/process/calendar/working-days.ts';
import { holderOn } from '#lib/process/directory/directory.ts';
import { subjectActNamed } from '#lib/process/subject-acts.ts';
import { foresee, record } from './record.ts';
import { capacities } from './viewer.ts';

const now = '2026-11-23T10:00:00.000Z';
const book = 'practice' as const;
const viewer = { login: 'analyst@demo.example', person: 'person/x002', book };
const empty = 'seat/change-board-large-supplier-3';

function recording(act: string, input: unknown, more: { token?: string; seen?: number; person?: string } = {}) {
  const found = subjectActNamed(act);
  const [actor] = capacities({ ...viewer, person: more.person ?? viewer.person }, '2026-11-23');
  if (!found || !actor) throw new Error(`No act "${act}"`);
  const seen = more.seen ?? headOf(database(), book).position;
  return { book, act: found, actor, input, seen, token: more.token ?? `${act} ${Math.random()}` };
}
const take = (...asked: Parameters<typeof recording>) => record(recording(...asked), now);
const holder = (seat: string, day = '2026-12-01') => {
  const found = readDirectory(database(), book).seats[seat];
  return (found && holderOn(found, day)?.person) ?? null;
};

beforeEach(async () => {
  holdDatabase(await databaseWithPractice());
});

describe('Recording an act', () => {
  test('SEAT-2: an appointment is in the log and in the directory, and the chain still verifies', async () => {
    const done = await take('appoint', { seat: empty, person: 'person/x004', from: '2026-12-01' });
    expect(done).toMatchObject({ ok: true, again: false });
    expect(holder(empty)).toBe('person/x004');
    expect(read(database(), book, 'directory').at(-1)).toMatchObject({
      type: 'member-appointed',
      actor: 'person/x002',
      rule: 'SEAT-2',
      effective: { on: '2026-12-01' },
    });
    expect(verify(database()).map(({ fault }) => fault)).toEqual([null, null]);
  });

  test('an ended seat gives its holder nothing on the next request', async () => {
    const seat = 'seat/change-board-large-supplier-1';
    const kinds = () => capacities({ ...viewer, person: 'person/x004' }, '2026-11-23')[0]?.kinds;
    expect(kinds()).toContain('change-board-member');
    await take('end-appointment', { seat, on: '2026-11-22', reason: 'Left the company' });
    expect(kinds()).not.toContain('change-board-member');
  });

  test('a refusal changes nothing', async () => {
    const before = headOf(database(), book).position;
    expect(await take('appoint', { seat: empty, person: 'person/x006', from: '2026-12-01' })).toMatchObject({ ok: false, rule: 'SEAT-3' });
    expect(await take('appoint', { seat: empty, person: 'person/x004', from: '2026-12-01' }, { person: 'person/x004' })).toMatchObject({
      ok: false,
      rule: 'SEAT-2',
    });
    expect(await take('appoint', {})).toMatchObject({ ok: false, invalid: {} });
    expect(headOf(database(), book).position).toBe(before);
  });

  test('a second click of the same form is the same act with the same entry', async () => {
    const asked = recording('appoint', { seat: empty, person: 'person/x004', from: '2026-12-01' }, { token: 'one form' });
    const first = await record(asked, now);
    const second = await record(asked, now);
    expect(second).toEqual({ ...first, again: true });
    const both = await Promise.all(
      [1, 2].map(() => record({ ...recording('declare-holiday', { day: '2026-12-14', name: 'x' }), token: 'two clicks' }, now)),
    );
    expect(new Set(both.map((done) => done.ok && done.entry)).size).toBe(1);
    expect(read(database(), book, 'calendar')).toHaveLength(1);
  });

  test('of two people at once on one seat the second is told what happened, and nothing is recorded for it', async () => {
    const seen = headOf(database(), book).position;
    const [first, second] = await Promise.all([
      record(recording('appoint', { seat: empty, person: 'person/x004', from: '2026-12-01' }, { seen }), now),
      record(recording('appoint', { seat: empty, person: 'person/x005', from: '2026-12-02' }, { seen, person: 'person/x036' }), now),
    ]);
    expect(first).toMatchObject({ ok: true });
    expect(second).toMatchObject({ ok: false, meanwhile: [{ type: 'member-appointed', actor: 'person/x002' }] });
    expect(holder(empty, '2026-12-03')).toBe('person/x004');
  });

  test('two people at once on different seats do not disturb each other', async () => {
    const seen = headOf(database(), book).position;
    const both = await Promise.all([
      record(recording('appoint', { seat: empty, person: 'person/x004', from: '2026-12-01' }, { seen }), now),
      record(
        recording(
          'suspend-seat',
          { seat: 'seat/panel-chair', meeting: 'meeting/practice-panel-2024-07-12', from: '2026-11-23', reason: 'x' },
          { seen },
        ),
        now,
      ),
    ]);
    expect(both).toMatchObject([{ ok: true }, { ok: true }]);
  });

  test('what is foreseen changes nothing and says what follows', () => {
    const before = headOf(database(), book).position;
    const { book: _, ...asked } = recording('appoint', {
      seat: 'seat/change-board-large-supplier-1',
      person: 'person/x005',
      from: '2026-12-01',
    });
    const foreseen = foresee({ book, ...asked }, now);
    expect(foreseen.ok && foreseen.says).toContain('The appointment of Gwen Marsden-Pike ends at the end of 30 November 2026.');
    expect(foreseen).toMatchObject({ ok: true, seen: before });
    expect(headOf(database(), book).position).toBe(before);
  });
});

describe('People', () => {
  test('a name and a contact are kept apart from the log, and erased they are gone from every page', async () => {
    await take('record-person', { name: 'Zoe Zander', organisation: 'organisation/dunmoor-grid', email: 'zoe@dunmoor.example' });
    const person = String(read(database(), book, 'directory').at(-1)?.data.id);
    expect(person).toMatch(/^person\/[0-9a-f]{12}$/);
    expect(JSON.stringify(read(database(), book, 'directory'))).not.toMatch(/Zoe|Zander|zoe@/);
    expect(listPeople(book).find((listed) => listed.person.id === person)).toMatchObject({
      name: 'Zoe Zander',
      email: 'zoe@dunmoor.example',
      account: 'none',
    });

    await commit(
      database(),
      { book, events: [], vault: (['person', 'contact'] as const).map((kind) => ({ kind, key: person, value: null })) },
      now,
    );
    expect(readVault(database(), 'person', person)).toBeNull();
    expect(readDirectoryPage(book).names.of(person)).toBeNull();
    expect(listPeople(book).find((listed) => listed.person.id === person)).toMatchObject({ name: null, email: null });
  });

  test('where only the contact changes the record does not tell what', async () => {
    await take('record-person', {
      person: 'person/x004',
      name: 'Gwen Marsden-Pike',
      organisation: 'organisation/bramblewick-energy',
      email: 'gwen@bramblewick.example',
    });
    expect(read(database(), book, 'directory').at(-1)?.data).toEqual({
      id: 'person/x004',
      organisation: 'organisation/bramblewick-energy',
      role: null,
    });
    expect(readVault(database(), 'contact', 'person/x004')?.value).toEqual({ email: 'gwen@bramblewick.example', telephone: null });
  });
});

describe('What the rules then read', () => {
  test('CALENDAR-1: a declared holiday of one book is none of the other', async () => {
    await take('declare-holiday', { day: '2026-12-14', name: 'A day of thanks' });
    expect(isWorkingDay('2026-12-14', readCalendar('practice'))).toBe(false);
    expect(isWorkingDay('2026-12-14', readCalendar('register'))).toBe(true);
  });

  test('SETTING-1: a changed setting holds from its day on, in its book', async () => {
    await take('change-setting', { name: 'adoptWD', value: '15', from: '2026-12-01', reason: 'As the Panel asked' });
    expect([readSettings('practice', '2026-11-30').adoptWD, readSettings('practice', '2026-12-01').adoptWD]).toEqual([10, 15]);
    expect(readSettings('register', '2026-12-01').adoptWD).toBe(10);
  });

  test('CALENDAR-3: a meeting is scheduled once, and its agenda told meanwhile', async () => {
    const schedule = { body: 'body/panel', day: '2026-12-11' };
    expect(await take('schedule-meeting', schedule)).toMatchObject({ ok: true });
    expect(await take('schedule-meeting', schedule)).toMatchObject({
      ok: false,
      reason: 'A meeting of the Practice Panel on 11 December 2026 is recorded already.',
    });
    const meeting = 'meeting/panel-2026-12-11';
    const seen = headOf(database(), book).position;
    expect(await take('list-item', { meeting, title: 'Minutes' }, { seen })).toMatchObject({ ok: true });
    expect(await take('list-item', { meeting, title: 'MP001' }, { seen })).toMatchObject({
      ok: false,
      meanwhile: [{ type: 'item-listed' }],
    });
  });
});
