import { describe, expect, test } from 'vitest';
import type { Actor } from '../../proposal/actors.ts';
import { subjectActs } from '../../subject-acts.ts';
import { Book, coming, keeper, panel, reasonOf, today } from '../testing.ts';

test('SEAT-1: every act on these subjects is the Code Administrator’s, and refused to anybody else with its rule', () => {
  const party: Actor = { ...keeper, kinds: ['party', 'anyone'] };
  for (const { act, title } of subjectActs)
    expect(new Book().decide(act, {}, party), act).toMatchObject({ ok: false, reason: `‘${title}’ is for the Code Administrator.` });
});

test('an empty form says what is missing at each field, in words', () => {
  const answer = new Book().decide('appoint', {});
  expect(answer).toEqual({
    ok: false,
    invalid: { seat: 'Choose a seat', person: 'Choose a person', from: 'Enter the day from which it holds' },
  });
});

describe('Appointments', () => {
  test('SEAT-2: an appointment to an empty seat', () => {
    const decided = new Book().take('appoint', { seat: 'seat/small-1', person: 'person/a', from: '2026-12-01', until: '2028-11-30' });
    expect(decided.events).toMatchObject([
      { type: 'member-appointed', effective: { on: '2026-12-01' }, actor: 'person/d', rule: 'SEAT-2' },
    ]);
    expect(decided.says[0]).toBe(
      'Ann Ash holds the seat Change Board, Small Supplier 1 from 1 December 2026 until the end of 30 November 2028.',
    );
  });

  test('SEAT-2: an appointment says whose appointment it ends, and when', () => {
    const book = new Book();
    book.take('appoint', { seat: 'seat/small-1', person: 'person/a', from: '2026-02-02' });
    book.take('name-alternate', { seat: 'seat/small-1', person: 'person/b', from: '2026-02-02' });
    const decided = book.take('appoint', { seat: 'seat/small-1', person: 'person/b', from: '2026-12-01' });
    expect(decided.says).toContain('The appointment of Ann Ash ends at the end of 30 November 2026.');
    expect(decided.says).toContain('Bo Birch is then no longer the alternate.');
    expect(book.directory?.seats['seat/small-1']?.tenures).toMatchObject([
      { person: 'person/a', to: '2026-11-30' },
      { person: 'person/b', to: null },
    ]);
  });

  test.each([
    [
      'SEAT-2: not two people from one day',
      { person: 'person/b', from: '2026-02-02' },
      'SEAT-2: Ann Ash was appointed to this seat from 2 February 2026. Nobody else can be appointed from the same day.',
    ],
    ['SEAT-2: not who holds it already', { person: 'person/a', from: '2026-03-02' }, 'SEAT-2: Ann Ash holds this seat already.'],
    [
      'SEAT-2: not to a day before the first',
      { person: 'person/b', from: '2026-12-01', until: '2026-11-30' },
      'SEAT-2: The term would end on 30 November 2026, before it begins on 1 December 2026.',
    ],
    [
      'SEAT-1: nobody who is not recorded',
      { person: 'person/zz', from: '2026-12-01' },
      'SEAT-1: That person is not recorded. Record the person first.',
    ],
    [
      'SEAT-3: nobody of another category',
      { person: 'person/c', from: '2026-12-01' },
      'SEAT-3: The seat ‘Small Supplier 1’ speaks for the Small Suppliers, and large is among the Large Suppliers.',
    ],
    [
      'SEAT-3: nobody without an organisation for a Party Category',
      { person: 'person/e', from: '2026-12-01' },
      'SEAT-3: The seat ‘Small Supplier 1’ speaks for the Small Suppliers, and Eva Elm has no Party Category.',
    ],
  ])('%s', (_, input, sentence) => {
    const book = new Book();
    book.take('appoint', { seat: 'seat/small-1', person: 'person/a', from: '2026-02-02' });
    expect(reasonOf(book.decide('appoint', { seat: 'seat/small-1', ...input }))).toBe(sentence);
  });

  test('an expert without an organisation can hold a seat that speaks for nobody in particular', () => {
    expect(new Book().decide('appoint', { seat: 'seat/chair', person: 'person/e', from: today })).toMatchObject({ ok: true });
  });

  test('an appointment ends on a last day, once, and not before it began', () => {
    const book = new Book();
    const end = (on: string) => book.decide('end-appointment', { seat: 'seat/small-1', on, reason: 'Left the company' });
    expect(reasonOf(end('2026-11-30'))).toBe('SEAT-2: Nobody holds the seat ‘Small Supplier 1’ on 30 November 2026.');
    book.take('appoint', { seat: 'seat/small-1', person: 'person/a', from: '2026-02-02' });
    expect(reasonOf(end('2026-02-01'))).toBe(
      'SEAT-2: Ann Ash holds the seat from 2 February 2026; an appointment cannot end before it begins.',
    );
    book.take('end-appointment', { seat: 'seat/small-1', on: '2026-11-30', reason: 'Left the company' });
    expect(reasonOf(end('2026-11-29'))).toBe('SEAT-2: The appointment of Ann Ash ends on 30 November 2026 already.');
    expect(reasonOf(end('2026-12-01'))).toBe('SEAT-2: Nobody holds the seat ‘Small Supplier 1’ on 1 December 2026.');
  });

  test('SEAT-4: an alternate is somebody else, of the same category, and only beside a member', () => {
    const book = new Book();
    const name = (person: string) => reasonOf(book.decide('name-alternate', { seat: 'seat/small-1', person, from: today }));
    expect(name('person/b')).toBe('SEAT-2: Nobody holds the seat ‘Small Supplier 1’ on 23 November 2026.');
    book.take('appoint', { seat: 'seat/small-1', person: 'person/a', from: '2026-02-02' });
    expect(name('person/a')).toBe('SEAT-4: Ann Ash holds the seat; the alternate is somebody else.');
    expect(name('person/c')).toMatch(/^SEAT-3: /);
    expect(book.decide('name-alternate', { seat: 'seat/small-1', person: 'person/b', from: today })).toMatchObject({ ok: true });
  });
});

describe('Defaulting Parties (Section M8.5)', () => {
  const suspend = { organisation: 'organisation/large', meeting: panel.id, from: '2026-11-13', reason: 'Charges unpaid' };

  test('DEFAULT-1 to DEFAULT-3: each switch says exactly what follows, and none does more', () => {
    const decided = new Book().take('suspend-rights', { ...suspend, rights: ['elections', 'raising', 'board-member'] });
    expect(decided.says).toEqual([
      'This holds from 13 November 2026.',
      'large loses the vote in Panel elections. The elections are not held in this register: it shows who has no vote.',
      'large cannot raise new Draft Proposals. Those it has raised go on, and it can still withdraw them, adopt, respond and appeal.',
      'The Change Board Member whom its Voting Group appointed is suspended, as soon as the Code Administrator records which seat the Panel suspended: none is by itself.',
    ]);
    expect(decided.events).toMatchObject([{ type: 'rights-suspended', data: { meeting: panel.id } }]);
  });

  test('DEFAULT-4: a default of somebody who is no supplier touches no seat', () => {
    const decided = new Book().take('suspend-rights', { ...suspend, organisation: 'organisation/gas', rights: ['board-member'] });
    expect(decided.says[1]).toBe(
      'gas is not a supplier, so no seat is suspended. Its view on who represents its Party Category is set aside.',
    );
  });

  test.each([
    [
      'DEFAULT-6: not before the Panel has met',
      { meeting: coming.id },
      'DEFAULT-6: The Panel meets on 11 December 2026; what it does there is recorded once it is done.',
    ],
    [
      'DEFAULT-6: not from a day before the decision',
      { from: '2026-11-12' },
      'DEFAULT-6: The meeting was on 13 November 2026; its decision does not hold from a day before it.',
    ],
    [
      'DEFAULT-6: not without a meeting that is on record',
      { meeting: 'meeting/panel-2000-01-01' },
      'DEFAULT-6: The Panel decides at a meeting of its own: choose that meeting, and schedule it first if it is not on record.',
    ],
    [
      'DEFAULT-6: not a non-Party',
      { organisation: 'organisation/forum' },
      'DEFAULT-6: forum is not a SEC Party, so it has no rights that Section M8.5 could suspend.',
    ],
  ])('%s', (_, input, sentence) => {
    expect(reasonOf(new Book().decide('suspend-rights', { ...suspend, rights: ['raising'], ...input }))).toBe(sentence);
  });

  test('a right is suspended once and restored once', () => {
    const book = new Book();
    const restore = { organisation: 'organisation/large', rights: ['raising'], meeting: panel.id, from: today, reason: 'Paid' };
    expect(reasonOf(book.decide('restore-rights', restore))).toBe('DEFAULT-6: ‘Raise new Draft Proposals’ is not suspended for large.');
    book.take('suspend-rights', { ...suspend, rights: ['raising'] });
    expect(reasonOf(book.decide('suspend-rights', { ...suspend, rights: ['raising'] }))).toMatch(/already\.$/);
    book.take('restore-rights', restore);
    expect(book.directory?.suspensions['organisation/large']).toMatchObject([{ right: 'raising', from: '2026-11-13', to: '2026-11-22' }]);
  });

  test('CB-4: a seat is suspended on the Panel’s word, once, and restored', () => {
    const book = new Book();
    const input = { seat: 'seat/small-1', meeting: panel.id, from: '2026-11-16', reason: 'Default' };
    expect(reasonOf(book.decide('restore-seat', input))).toBe('DEFAULT-6: This seat is not suspended.');
    book.take('suspend-seat', input);
    expect(reasonOf(book.decide('suspend-seat', input))).toBe('DEFAULT-6: This seat is suspended from 16 November 2026 already.');
    expect(reasonOf(book.decide('restore-seat', { ...input, from: '2026-11-14' }))).toMatch(/cannot end before that/);
    expect(book.decide('restore-seat', { ...input, from: today })).toMatchObject({ ok: true });
  });
});

describe('Organisations, people and seats', () => {
  test.each([
    ['a Party without a category', { kind: 'party' }, 'SEAT-5: A SEC Party has a Party Category: choose one of the five.'],
    [
      'a consumer body among the suppliers',
      { kind: 'consumer-body', category: 'large-supplier' },
      'SEAT-5: An organisation that is not a SEC Party has no Party Category, so it cannot be among the Large Suppliers.',
    ],
    ['a Party in the DCC’s category', { kind: 'party', category: 'dcc' }, 'SEAT-5: Only the DCC itself has the Party Category DCC.'],
    ['a name that is taken', { kind: 'other', name: 'Forum' }, 'SEAT-1: forum is recorded already.'],
  ])('SEAT-5: refused: %s', (_, input, sentence) => {
    expect(reasonOf(new Book().decide('record-organisation', { name: 'New Energy', ...input }))).toBe(sentence);
  });

  test('an organisation keeps its id and its former name when it is renamed', () => {
    const decided = new Book().take('record-organisation', {
      organisation: 'organisation/small',
      name: 'Small and Bright',
      kind: 'party',
      category: 'small-supplier',
    });
    expect(decided.events[0]?.data).toMatchObject({ id: 'organisation/small', labels: ['small'] });
  });

  test('SEAT-1: nobody shuts themselves or the last Code Administrator out', () => {
    const book = new Book();
    book.tell('person-recorded', { id: 'person/d', organisation: 'organisation/secas', role: null }, '2026-01-05');
    expect(reasonOf(book.decide('record-organisation', { organisation: 'organisation/secas', name: 'secas', kind: 'other' }))).toBe(
      'SEAT-1: secas is the only Code Administrator on record; nobody could keep this register any more.',
    );
    expect(reasonOf(book.decide('record-person', { person: 'person/d', name: 'Dee Dale', organisation: 'organisation/small' }))).toMatch(
      /^SEAT-1: You would no longer keep this register/,
    );
  });

  test('SEAT-1: an organisation and a person are recorded from a day that has been, today where none is typed, and never from one to come', () => {
    const organisation = { name: 'New Energy', kind: 'other' };
    const person = { name: 'Zoe Zander', organisation: 'organisation/small' };
    for (const [act, input] of [
      ['record-organisation', organisation],
      ['record-person', person],
    ] as const) {
      expect(new Book().take(act, { ...input, from: '2026-11-02' }).events[0], act).toMatchObject({ effective: { on: '2026-11-02' } });
      expect(new Book().take(act, input).events[0], act).toMatchObject({ effective: { on: today } });
      expect(reasonOf(new Book().decide(act, { ...input, from: '2026-11-24' })), act).toBe(
        'SEAT-1: 24 November 2026 is still to come. Record it on that day or afterwards.',
      );
    }
    expect(new Book().take('record-organisation', { ...organisation, from: '2026-11-02' }).says[0]).toBe(
      'New Energy is in the directory from 2 November 2026; its people can be recorded.',
    );
  });

  test('a person’s id tells nothing; name and contact are no part of the event', () => {
    const decided = new Book().take('record-person', {
      name: 'Zoe Zander',
      organisation: 'organisation/small',
      email: 'zoe@small.example',
    });
    expect(JSON.stringify(decided.events)).not.toMatch(/Zoe|Zander|zoe@/);
    expect(decided.apart).toEqual({ person: 'person/7f3a', name: 'Zoe Zander', email: 'zoe@small.example', telephone: null });
  });

  test('CB-2: the DCC’s seat on the Change Board has no vote', () => {
    const input = { body: 'body/change-board', name: 'DCC', category: 'dcc', voting: true, from: today };
    expect(reasonOf(new Book().decide('record-seat', input))).toBe('CB-2: The DCC representative on the Change Board does not vote.');
    expect(new Book().decide('record-seat', { ...input, voting: 'false' })).toMatchObject({
      ok: true,
      events: [{ data: { id: 'seat/change-board-dcc', voting: false } }],
    });
  });

  test('RAISE-3: only a body that needs one is designated, and once', () => {
    const book = new Book();
    const designate = (organisation: string) =>
      book.decide('designate', { organisation, letter: 'Letter of 2 November 2026', from: '2026-11-02' });
    expect(reasonOf(designate('organisation/small'))).toMatch(/^RAISE-3: small needs no designation/);
    book.take('designate', { organisation: 'organisation/forum', letter: 'Letter of 2 November 2026', from: '2026-11-02' });
    expect(reasonOf(designate('organisation/forum'))).toBe('RAISE-3: forum is designated from 2 November 2026 already.');
    expect(reasonOf(book.decide('end-designation', { organisation: 'organisation/forum', on: '2026-11-01', reason: 'x' }))).toMatch(
      /cannot end before that/,
    );
  });
});
