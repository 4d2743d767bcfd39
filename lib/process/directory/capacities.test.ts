import { describe, expect, test } from 'vitest';
import type { RecordedEvent } from '../event.ts';
import { fold } from '../fold.ts';
import { capacitiesOf, committeesWithSeat } from './capacities.ts';
import { type Directory, evolveDirectory } from './directory.ts';

type Told = [on: string, type: string, data: Record<string, unknown>];

const organisation = (id: string, kind: string, category: string | null): Told => [
  '2026-01-05',
  'organisation-recorded',
  { id: `organisation/${id}`, name: id, labels: [], kind, category, categoryPrinted: null },
];
const person = (id: string, of: string | null): Told => [
  '2026-01-05',
  'person-recorded',
  { id: `person/${id}`, organisation: of && `organisation/${of}`, role: null },
];
const body = (id: string): Told => ['2026-01-05', 'body-recorded', { id: `body/${id}`, name: id, abbreviation: null, text: 'A body.' }];

const base: Told[] = [
  organisation('supplier', 'party', 'small-supplier'),
  organisation('dcc', 'dcc', 'dcc'),
  organisation('secas', 'code-administrator', null),
  organisation('forum', 'other', null),
  person('a', 'supplier'),
  person('b', 'supplier'),
  person('c', 'dcc'),
  person('d', 'secas'),
  person('e', 'forum'),
  ...['panel', 'csc', 'change-board', 'ssc', 'smki-pma', 'tabasc', 'opsg', 'working-group'].map(body),
  ['2026-01-05', 'seat-recorded', { id: 'seat/one', body: 'body/change-board', name: 'One', category: 'small-supplier', voting: true }],
  ['2026-02-02', 'member-appointed', { seat: 'seat/one', person: 'person/a', organisation: 'organisation/supplier', until: '2026-12-31' }],
];

function directoryOf(...more: Told[]): Directory {
  const events = [...base, ...more].map(
    ([on, type, data], n): RecordedEvent => ({
      stream: 'directory',
      version: n + 1,
      position: n + 1,
      recorded: '2026-11-22T09:00:00.000Z',
      type,
      v: 1,
      effective: { on },
      actor: 'person/d',
      rule: null,
      source: null,
      corrects: null,
      data,
    }),
  );
  return fold<Directory>(events, evolveDirectory) as Directory;
}

const kindsOn = (directory: Directory, who: string, day: string) => capacitiesOf(directory, `person/${who}`, day)[0]?.kinds ?? [];

describe('What a seat gives', () => {
  test('it gives its holder something from the first day of the appointment on', () => {
    expect(kindsOn(directoryOf(), 'a', '2026-02-01')).not.toContain('change-board-member');
    expect(kindsOn(directoryOf(), 'a', '2026-02-02')).toContain('change-board-member');
  });

  test('an ended appointment gives nothing on the next day', () => {
    const ended = directoryOf(['2026-06-30', 'appointment-ended', { seat: 'seat/one', reason: 'Left' }]);
    expect(kindsOn(ended, 'a', '2026-06-30')).toContain('change-board-member');
    expect(kindsOn(ended, 'a', '2026-07-01')).not.toContain('change-board-member');
  });

  test('a term that has run out gives nothing, without any act', () => {
    expect(kindsOn(directoryOf(), 'a', '2026-12-31')).toContain('change-board-member');
    expect(kindsOn(directoryOf(), 'a', '2027-01-01')).not.toContain('change-board-member');
  });

  test('SEAT-2: an appointment ends the one before on the day before it', () => {
    const next = directoryOf([
      '2026-05-01',
      'member-appointed',
      { seat: 'seat/one', person: 'person/b', organisation: 'organisation/supplier', until: null },
    ]);
    expect(kindsOn(next, 'a', '2026-04-30')).toContain('change-board-member');
    expect(kindsOn(next, 'a', '2026-05-01')).not.toContain('change-board-member');
    expect(kindsOn(next, 'b', '2026-05-01')).toContain('change-board-member');
  });

  test('CB-5: an alternate has what the member has, from the day it was named and as long as the member holds the seat', () => {
    const named = directoryOf(
      ['2026-03-02', 'alternate-named', { seat: 'seat/one', person: 'person/b' }],
      ['2026-06-30', 'appointment-ended', { seat: 'seat/one', reason: 'Left' }],
    );
    expect(kindsOn(named, 'b', '2026-03-01')).not.toContain('change-board-member');
    expect(kindsOn(named, 'b', '2026-03-02')).toContain('change-board-member');
    expect(kindsOn(named, 'b', '2026-07-01')).not.toContain('change-board-member');
  });

  test('a successor who is appointed for next month leaves the alternate of today alone', () => {
    const named = directoryOf(
      ['2026-03-02', 'alternate-named', { seat: 'seat/one', person: 'person/b' }],
      ['2026-12-01', 'member-appointed', { seat: 'seat/one', person: 'person/c', organisation: null, until: null }],
    );
    expect(kindsOn(named, 'b', '2026-11-30')).toContain('change-board-member');
    expect(kindsOn(named, 'b', '2026-12-01')).not.toContain('change-board-member');
  });

  test('CB-4: a suspended seat gives neither its member nor the alternate anything, until it is restored', () => {
    const suspended = directoryOf(
      ['2026-03-02', 'alternate-named', { seat: 'seat/one', person: 'person/b' }],
      ['2026-04-01', 'seat-suspended', { seat: 'seat/one', reason: 'Default' }],
      ['2026-05-01', 'seat-restored', { seat: 'seat/one', reason: 'Paid' }],
    );
    for (const who of ['a', 'b']) {
      expect(kindsOn(suspended, who, '2026-03-31')).toContain('change-board-member');
      expect(kindsOn(suspended, who, '2026-04-01')).not.toContain('change-board-member');
      expect(kindsOn(suspended, who, '2026-05-01')).toContain('change-board-member');
    }
  });
});

describe('What an organisation gives', () => {
  test('the DCC is a Party too, in its own category', () => {
    expect(capacitiesOf(directoryOf(), 'person/c', '2026-11-22')).toMatchObject([{ kinds: ['dcc', 'party', 'anyone'], category: 'dcc' }]);
  });

  test('RAISE-3: a designated body has it from the first to the last day of the designation', () => {
    const designated = directoryOf(
      ['2026-03-02', 'designated', { organisation: 'organisation/forum', letter: 'Letter of 2 March 2026' }],
      ['2026-09-30', 'designation-ended', { organisation: 'organisation/forum', reason: 'Withdrawn' }],
    );
    expect(kindsOn(designated, 'e', '2026-03-01')).not.toContain('designated-body');
    expect(kindsOn(designated, 'e', '2026-03-02')).toContain('designated-body');
    expect(kindsOn(designated, 'e', '2026-09-30')).toContain('designated-body');
    expect(kindsOn(designated, 'e', '2026-10-01')).not.toContain('designated-body');
  });

  test('DEFAULT-2: who may not raise is marked so on the days of the suspension, and on no other', () => {
    const suspended = directoryOf(
      ['2026-03-13', 'rights-suspended', { organisation: 'organisation/supplier', rights: ['raising'], reason: 'Default' }],
      ['2026-06-12', 'rights-restored', { organisation: 'organisation/supplier', rights: ['raising'], reason: 'Paid' }],
    );
    const on = (day: string) => capacitiesOf(suspended, 'person/a', day)[0]?.suspended;
    expect([on('2026-03-12'), on('2026-03-13'), on('2026-06-11'), on('2026-06-12')]).toEqual([false, true, true, false]);
  });

  test('DEFAULT-6: another right that is suspended does not keep anybody from raising', () => {
    const suspended = directoryOf([
      '2026-03-13',
      'rights-suspended',
      { organisation: 'organisation/supplier', rights: ['elections', 'board-member'], reason: 'Default' },
    ]);
    expect(capacitiesOf(suspended, 'person/a', '2026-11-22')[0]?.suspended).toBe(false);
    expect(kindsOn(suspended, 'a', '2026-11-22')).toContain('change-board-member');
  });

  test('the Code Administrator’s people have their own capacity first and then each committee', () => {
    const [own, ...committees] = capacitiesOf(directoryOf(), 'person/d', '2026-11-22');
    expect(own).toMatchObject({ id: 'person/d', kinds: ['code-administrator', 'anyone'] });
    expect(committees.map(({ id }) => id)).toEqual([
      'body/panel',
      'body/csc',
      'body/ssc',
      'body/smki-pma',
      'body/tabasc',
      'body/opsg',
      'body/working-group',
      'body/change-board',
    ]);
    expect(capacitiesOf(directoryOf(), 'person/a', '2026-11-22')).toHaveLength(1);
  });

  test('PN-7: a seat on a committee gives none of what the committee can do, and says on which one it is as long as it lasts', () => {
    const seat = { id: 'seat/tabasc', body: 'body/tabasc', name: 'Chair', category: null, voting: false };
    const chair = directoryOf(
      person('x', null),
      ['2026-03-02', 'seat-recorded', seat],
      ['2026-03-02', 'member-appointed', { seat: 'seat/tabasc', person: 'person/x', organisation: null, until: '2026-12-31' }],
    );
    const on = (day: string) => committeesWithSeat(chair, 'person/x', day).map(({ id }) => id);
    expect(kindsOn(chair, 'x', '2026-11-22')).toEqual(['anyone']);
    expect([on('2026-03-01'), on('2026-03-02'), on('2027-01-01')]).toEqual([[], ['body/tabasc'], []]);
  });

  test('RIGHT-5: a Member without an organisation acts under the name of the seat', () => {
    const seat = { id: 'seat/ssc', body: 'body/ssc', name: 'Chair', category: null, voting: false };
    const chair = directoryOf(
      person('x', null),
      ['2026-03-02', 'seat-recorded', seat],
      ['2026-03-02', 'member-appointed', { seat: 'seat/ssc', person: 'person/x', organisation: null, until: null }],
    );
    expect(capacitiesOf(chair, 'person/x', '2026-11-22')[0]?.name).toBe('Security Sub-Committee Member');
  });

  test('somebody whom the directory does not know has no capacity', () =>
    expect(capacitiesOf(directoryOf(), 'person/z', '2026-11-22')).toEqual([]));
});
