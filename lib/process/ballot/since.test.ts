import { expect, test } from 'vitest';
import { changedSince } from './since.ts';

const event = (type: string, position: number, on: string) => ({ type, position, effective: { on } });
const proposal = (events: unknown[]) =>
  ({
    events,
    documents: [
      { entry: 3, title: 'Modification Report', version: '0.1' },
      { entry: 9, title: 'Modification Report', version: '1.0' },
    ],
    solutions: [{ entry: 8, label: 'Alternative A', version: '0.2' }],
    legalTexts: [{ entry: 4, version: '0.1' }],
  }) as never;

test('a member reads what was published since the report went to the Panel on 1 March 2021, in its order', () =>
  expect(changedSince(proposal([event('converted', 2, '2020-12-11'), event('report-submitted', 5, '2021-03-01')]))).toEqual({
    before: '2021-03-01',
    changes: ['Alternative A, version 0.2', 'Modification Report, version 1.0'],
  }));

test('the Panel that lets the report out for consultation on 12 March 2021 has had it before it', () =>
  expect(changedSince(proposal([event('approved-for-consultation', 8, '2021-03-12')]))).toEqual({
    before: '2021-03-12',
    changes: ['Modification Report, version 1.0'],
  }));

test('nothing, where nothing was published since the first vote', () =>
  expect(changedSince(proposal([event('report-submitted', 5, '2021-03-01'), event('result-published', 10, '2021-04-14')]))).toEqual({
    before: '2021-04-14',
    changes: [],
  }));

test('where no committee had it yet there is no last time', () =>
  expect(changedSince(proposal([event('raised', 1, '2020-11-02')]))).toEqual({ before: null, changes: [] }));
