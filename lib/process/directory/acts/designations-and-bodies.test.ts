import { describe, expect, test } from 'vitest';
import { committeeActor } from '../capacities.ts';
import { type Directory, designatedOn } from '../directory.ts';
import { Book, reasonOf, today } from '../testing.ts';

describe('Designations by the Authority (RAISE-3)', () => {
  const forum = 'organisation/forum';
  const designated = () => {
    const book = new Book();
    book.take('designate', { organisation: forum, letter: 'Letter of 2 January 2026', from: '2026-01-12' });
    return book;
  };
  const cancel = (book: Book) => ({
    organisation: forum,
    designation: String(book.directory?.designations[forum]?.[0]?.entry),
    reason: 'The letter is of 3 January.',
  });

  test('RAISE-3: one that was recorded by mistake held on no day, and the record says why', () => {
    const book = designated();
    const decided = book.take('cancel-designation', cancel(book));
    expect(decided.says[0]).toBe(
      'The designation of forum from 12 January 2026 (Letter of 2 January 2026) no longer counts, on no day. The record shows that it was recorded and cancelled, and why.',
    );
    expect(designatedOn(book.directory as Directory, forum, '2026-06-01')).toBe(false);
    expect(book.directory?.cancelledDesignations[forum]).toMatchObject([{ from: '2026-01-12', reason: 'The letter is of 3 January.' }]);
  });

  test('RAISE-3: its end is taken back with it, and the right one can be recorded from the same day', () => {
    const book = designated();
    book.take('end-designation', { organisation: forum, on: '2026-03-31', reason: 'It was withdrawn.' });
    book.take('cancel-designation', cancel(book));
    book.take('designate', { organisation: forum, letter: 'Letter of 3 January 2026', from: '2026-01-12' });
    expect(book.directory?.designations[forum]).toMatchObject([{ letter: 'Letter of 3 January 2026', from: '2026-01-12', to: null }]);
    expect(designatedOn(book.directory as Directory, forum, '2026-06-01')).toBe(true);
  });

  test('RAISE-3: one that is not on record, or was cancelled, is not cancelled', () => {
    const book = designated();
    const asked = cancel(book);
    book.take('cancel-designation', asked);
    expect(reasonOf(book.decide('cancel-designation', asked))).toBe('RAISE-3: That designation is no longer on record.');
  });
});

describe('Bodies', () => {
  const metering = { name: 'Metering Sub-group', abbreviation: 'MSG', text: 'Advises on meters.', meets: 'First Monday of the month' };

  test('SEAT-1: a new body has seats and takes no act on proposals', () => {
    const book = new Book();
    const decided = book.take('record-body', metering);
    expect(decided.says).toEqual([
      'Metering Sub-group is in the directory; its seats can be recorded and its meetings scheduled.',
      'It takes no act on proposals: the code gives that to the bodies that it names.',
    ]);
    expect(committeeActor(book.directory as Directory, 'body/metering-sub-group')).toBeNull();
    expect(book.decide('record-seat', { body: 'body/metering-sub-group', name: 'Chair', voting: false, from: today })).toMatchObject({
      ok: true,
    });
  });

  test('SEAT-1: the Panel under another name is the Panel', () => {
    const book = new Book();
    const decided = book.take('record-body', { body: 'body/panel', name: 'SEC Panel', text: 'Manages the code.' });
    expect(decided.says).toEqual(['Panel is changed in the directory. Its seats and meetings stay.', 'So does what it can decide.']);
    expect(committeeActor(book.directory as Directory, 'body/panel')).toMatchObject({ name: 'SEC Panel', kinds: ['panel'] });
  });

  test.each([
    ['SEAT-1: not under a name that another body has', { ...metering, name: 'change board' }, 'SEAT-1: Change Board is recorded already.'],
    ['SEAT-1: not one that is unknown', { ...metering, body: 'body/none' }, 'SEAT-1: That body is not recorded.'],
    [
      'SEAT-1: not for a day to come',
      { ...metering, from: '2026-12-01' },
      'SEAT-1: 1 December 2026 is still to come. Record it on that day or afterwards.',
    ],
  ])('%s', (_, input, sentence) => {
    expect(reasonOf(new Book().decide('record-body', input))).toBe(sentence);
  });

  test('SEAT-1: not without a change', () => {
    const book = new Book();
    book.take('record-body', metering);
    const again = { ...metering, body: 'body/metering-sub-group' };
    expect(reasonOf(book.decide('record-body', again))).toBe('SEAT-1: Nothing is different from what is recorded.');
  });
});
