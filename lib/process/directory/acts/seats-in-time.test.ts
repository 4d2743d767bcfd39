import { describe, expect, test } from 'vitest';
import { alternateOn, closedOn, holderOn, type Seat, seatAsOn } from '../directory.ts';
import { Book, reasonOf } from '../testing.ts';

const id = 'seat/small-1';
const seatIn = (book: Book): Seat => book.directory?.seats[id] as Seat;
const change = { seat: id, body: 'body/change-board', name: 'Small Supplier 1', category: 'small-supplier', voting: true };
const as = (book: Book, day: string) => {
  const { name, category, voting } = seatAsOn(seatIn(book), day);
  return [name, category, voting];
};
const said = (answer: ReturnType<Book['decide']>) => ('says' in answer ? answer.says : reasonOf(answer));

describe('A seat that changes from a day on', () => {
  test('SEAT-1: a change from 1 January 2028 takes the vote away then and not today; the past stays as it was', () => {
    const book = new Book();
    book.take('record-seat', { ...change, name: 'Suppliers', category: 'large-supplier', voting: false, from: '2028-01-01' });
    expect(as(book, '2026-11-23')).toEqual(['Small Supplier 1', 'small-supplier', true]);
    expect(as(book, '2027-12-31')).toEqual(['Small Supplier 1', 'small-supplier', true]);
    expect(as(book, '2028-01-01')).toEqual(['Suppliers', 'large-supplier', false]);
    expect(as(book, '2020-01-01')).toEqual(['Small Supplier 1', 'small-supplier', true]);
  });

  test('SEAT-3: who fits is asked of the seat as it is on the first day of the appointment', () => {
    const book = new Book();
    book.take('record-seat', { ...change, category: 'large-supplier', from: '2028-01-01' });
    expect(book.decide('appoint', { seat: id, person: 'person/a', from: '2026-12-01' }).ok).toBe(true);
    expect(reasonOf(book.decide('appoint', { seat: id, person: 'person/a', from: '2028-01-01' }))).toMatch(/^SEAT-3: /);
    expect(book.decide('appoint', { seat: id, person: 'person/c', from: '2028-01-01' }).ok).toBe(true);
    expect(reasonOf(book.decide('appoint', { seat: id, person: 'person/c', from: '2026-12-01' }))).toMatch(/^SEAT-3: /);
  });

  test('two changes of one day: the later entry holds; a change that is recorded already is said to follow', () => {
    const book = new Book();
    book.take('record-seat', { ...change, voting: false, from: '2028-01-01' });
    book.take('record-seat', { ...change, name: 'Small One', from: '2028-01-01' });
    expect(as(book, '2028-01-01')).toEqual(['Small One', 'small-supplier', true]);
    expect(said(book.decide('record-seat', { ...change, voting: false, from: '2027-01-01' }))).toContain(
      'A change from 1 January 2028 is recorded already and follows it.',
    );
  });

  test('nothing different, and another body, are refused', () => {
    const book = new Book();
    expect(reasonOf(book.decide('record-seat', { ...change, from: '2026-12-01' }))).toBe(
      'SEAT-1: Nothing is different from what is recorded for that day.',
    );
    expect(reasonOf(book.decide('record-seat', { ...change, body: 'body/panel', from: '2026-12-01' }))).toBe(
      'SEAT-1: A seat stays with its body. Close it, and record one of the other body.',
    );
  });
});

describe('A seat that is closed', () => {
  test('SEAT-2: not while somebody holds it on that day or is appointed from a later one', () => {
    const book = new Book();
    book.take('appoint', { seat: id, person: 'person/a', from: '2026-12-01', until: '2027-11-30' });
    expect(reasonOf(book.decide('close-seat', { seat: id, from: '2027-03-01', reason: 'Merged' }))).toBe(
      'SEAT-2: Ann Ash holds the seat on 1 March 2027. End the appointment first.',
    );
    expect(reasonOf(book.decide('close-seat', { seat: id, from: '2026-11-24', reason: 'Merged' }))).toBe(
      'SEAT-2: Ann Ash is appointed to the seat from 1 December 2026. Cancel that appointment first.',
    );
    expect(book.decide('close-seat', { seat: id, from: '2027-12-01', reason: 'Merged' }).ok).toBe(true);
  });

  test('SEAT-1: nobody is appointed to it from then on, its name is free, and recorded again it is open again', () => {
    const book = new Book();
    book.take('close-seat', { seat: id, from: '2027-01-01', reason: 'Merged.' });
    expect([closedOn(seatIn(book), '2026-12-31'), closedOn(seatIn(book), '2027-01-01')?.reason]).toEqual([null, 'Merged.']);
    const appointed = (from: string) => book.decide('appoint', { seat: id, person: 'person/a', from });
    expect(reasonOf(appointed('2027-01-01'))).toBe('SEAT-1: The seat ‘Small Supplier 1’ is closed from 1 January 2027: Merged.');
    expect(said(appointed('2026-12-01'))).toContain('The seat is closed from 1 January 2027.');
    book.take('record-seat', { ...change, from: '2028-01-01' });
    expect([closedOn(seatIn(book), '2027-12-31')?.reason, closedOn(seatIn(book), '2028-01-01')]).toEqual(['Merged.', null]);
  });
});

describe('An appointment that was recorded by mistake', () => {
  const entryOf = (book: Book, person: string) => String(seatIn(book).tenures.find((one) => one.person === person)?.entry);
  const cancel = (book: Book, person: string) => ({ seat: id, appointment: entryOf(book, person), reason: 'The wrong Bo.' });

  test('SEAT-2: the wrong successor from a future day is cancelled, and who held the seat goes on; the history has both', () => {
    const book = new Book();
    book.take('appoint', { seat: id, person: 'person/a', from: '2026-06-01', until: '2028-05-31' });
    book.take('appoint', { seat: id, person: 'person/b', from: '2027-01-01' });
    book.take('name-alternate', { seat: id, person: 'person/a', from: '2027-02-01' });
    const { says } = book.take('cancel-appointment', cancel(book, 'person/b'));
    expect(says).toContain('Ann Ash goes on to hold the seat from 1 January 2027.');
    expect(holderOn(seatIn(book), '2027-03-01')).toMatchObject({ person: 'person/a', to: null });
    expect(alternateOn(seatIn(book), '2027-03-01')).toBeNull();
    expect(seatIn(book).cancelled).toMatchObject([{ person: 'person/b', from: '2027-01-01', reason: 'The wrong Bo.' }]);
  });

  test('SEAT-2: one that was ended on its first day is cancelled with its ending, and somebody else is appointed from that very day', () => {
    const book = new Book();
    book.take('appoint', { seat: id, person: 'person/b', from: '2026-11-01' });
    book.take('end-appointment', { seat: id, on: '2026-11-01', reason: 'A mistake' });
    expect(reasonOf(book.decide('appoint', { seat: id, person: 'person/a', from: '2026-11-01' }))).toMatch(
      /^SEAT-2: Bo Birch was appointed/,
    );
    const { says } = book.take('cancel-appointment', cancel(book, 'person/b'));
    expect(says).toContain('Its ending is taken back with it.');
    book.take('appoint', { seat: id, person: 'person/a', from: '2026-11-01' });
    expect(seatIn(book).tenures).toMatchObject([{ person: 'person/a', from: '2026-11-01', to: null }]);
  });

  test('SEAT-2: of three the middle one: the first holds the seat until the third follows', () => {
    const book = new Book();
    for (const [person, from] of [
      ['a', '2026-01-10'],
      ['b', '2026-03-01'],
      ['a', '2026-09-01'],
    ] as const)
      book.take('appoint', { seat: id, person: `person/${person}`, from });
    const { says } = book.take('cancel-appointment', cancel(book, 'person/b'));
    expect(says).toContain('Ann Ash goes on to hold the seat from 1 March 2026 until Ann Ash follows on 1 September 2026.');
    expect(holderOn(seatIn(book), '2026-05-01')?.person).toBe('person/a');
  });

  test('SEAT-2: what is cancelled already, and what was never recorded, is refused', () => {
    const book = new Book();
    book.take('appoint', { seat: id, person: 'person/b', from: '2026-11-01' });
    const asked = cancel(book, 'person/b');
    book.take('cancel-appointment', asked);
    for (const appointment of [asked.appointment, '999', 'x'])
      expect(reasonOf(book.decide('cancel-appointment', { ...asked, appointment }))).toBe(
        'SEAT-2: That appointment is no longer on record.',
      );
  });
});

test('SEAT-2: the check page of a back-dated appointment says that an ending which is recorded already ends it too', () => {
  const book = new Book();
  book.take('appoint', { seat: id, person: 'person/a', from: '2026-02-01' });
  book.take('end-appointment', { seat: id, on: '2026-10-31', reason: 'Left' });
  const { says } = book.take('appoint', { seat: id, person: 'person/b', from: '2026-06-01' });
  expect(says).toContain('An ending on 31 October 2026 is recorded already, and it ends this appointment too.');
  expect(holderOn(seatIn(book), '2026-10-31')?.person).toBe('person/b');
  expect(holderOn(seatIn(book), '2026-11-01')).toBeNull();
});

describe('SEAT-6: the Chair’s seat is one that says so', () => {
  const chair = { seat: 'seat/chair', body: 'body/panel', name: 'Chair', voting: false };
  const chairs = (book: Book, day: string) => seatAsOn(book.directory?.seats['seat/chair'] as Seat, day).chair;

  test('what was recorded before it was asked means it by its name; a new name alone changes nothing of it', () => {
    const book = new Book();
    expect(chairs(book, '2026-11-23')).toBe(true);
    expect(seatAsOn(seatIn(book), '2026-11-23').chair).toBe(false);
    book.take('record-seat', { ...chair, name: 'Convener', from: '2027-01-01' });
    expect(chairs(book, '2027-01-01')).toBe(true);
    const asked = { body: 'body/panel', name: 'Chair of a sub-group', voting: false, from: '2027-01-01' };
    const [event] = (book.decide('record-seat', asked) as { events: { data: Record<string, unknown> }[] }).events;
    expect(event?.data.chair).toBe(false);
  });

  test('from a day on another seat is the Chair’s, once the first is not', () => {
    const book = new Book();
    const other = { body: 'body/panel', name: 'Independent', voting: false, chair: true, from: '2027-01-01' };
    expect(reasonOf(book.decide('record-seat', other))).toBe('SEAT-6: Panel has a Chair already: the seat ‘Chair’.');
    book.take('record-seat', { ...chair, chair: false, from: '2027-01-01' });
    expect([chairs(book, '2026-12-31'), chairs(book, '2027-01-01')]).toEqual([true, false]);
    expect(said(book.decide('record-seat', other))).toContain(
      'Panel has the seat ‘Independent’. It has no vote. Whoever holds it is the Chair. It is empty until somebody is appointed.',
    );
  });

  test('on the Panel and the Change Board the Chair has no vote as a member', () => {
    const voting = { ...change, chair: true, from: '2027-01-01' };
    expect(reasonOf(new Book().decide('record-seat', voting))).toBe(
      'SEAT-6: The Chair of the Change Board has no vote as its members have.',
    );
  });
});
