import { expect, test } from 'vitest';
import { englandAndWales } from '../calendar/working-days.ts';
import { formerly, whatFollows, withWhatFollows } from './timetable.ts';

const timetable = [
  { what: 'Working Group meeting', on: '2021-03-03' },
  { what: 'Panel considers the report', on: '2021-03-12' },
  { what: 'Modification Report Consultation closes', on: '2021-04-01' },
  { what: 'Change Board vote', on: '2021-04-14' },
];

test('STAGE-18: the Panel moved by five Working Days takes what follows along, Easter counted out, and leaves what comes before', () => {
  const rows = whatFollows(timetable, { row: 1, to: '2021-03-19' }, englandAndWales);
  expect(rows?.map(({ on, was, follows }) => [was, on, follows])).toEqual([
    ['2021-03-03', '2021-03-03', false],
    ['2021-03-12', '2021-03-19', false],
    ['2021-04-01', '2021-04-12', true],
    ['2021-04-14', '2021-04-21', true],
  ]);
});

test('a row that comes earlier brings the rest earlier', () => {
  const rows = whatFollows(timetable, { row: 2, to: '2021-03-31' }, englandAndWales);
  expect(rows?.at(-1)).toMatchObject({ on: '2021-04-13', follows: true });
});

test('rows that somebody typed anew stay as typed; the others follow the first that was moved', () => {
  const typed = timetable.map((row, n) => (n === 1 ? { ...row, on: '2021-03-19' } : n === 3 ? { ...row, on: '2021-05-12' } : row));
  const rows = withWhatFollows(timetable, [...typed, { what: 'Authority decides', on: '2021-06-01' }], englandAndWales);
  expect(rows?.map(({ on, was, follows }) => [was, on, follows])).toEqual([
    ['2021-03-03', '2021-03-03', false],
    ['2021-03-12', '2021-03-19', false],
    ['2021-04-01', '2021-04-12', true],
    ['2021-04-14', '2021-05-12', false],
    [null, '2021-06-01', false],
  ]);
});

test('a row that is put in or left out before the one that moves changes nothing about what follows it', () => {
  const moved = timetable.map((row, n) => (n === 1 ? { ...row, on: '2021-03-19' } : row));
  const days = (typed: typeof timetable) =>
    withWhatFollows(timetable, typed, englandAndWales)?.map(({ what, was, on, follows }) => [what.split(' ')[0], was, on, follows]);
  const along = [
    ['Panel', '2021-03-12', '2021-03-19', false],
    ['Modification', '2021-04-01', '2021-04-12', true],
    ['Change', '2021-04-14', '2021-04-21', true],
  ];
  expect(days(moved.slice(1))).toEqual(along);
  expect(days([{ what: 'Request for evidence', on: '2021-03-01' }, ...moved])).toEqual([
    ['Request', null, '2021-03-01', false],
    ['Working', '2021-03-03', '2021-03-03', false],
    ...along,
  ]);
});

test('of two rows of one name each is compared with its own day', () => {
  const twice = [
    { what: 'Working Group meeting', on: '2021-03-03' },
    { what: 'Working Group meeting', on: '2021-03-24' },
  ];
  expect(formerly(twice, [{ what: 'Working Group meeting', on: '2021-03-10' }, ...twice.slice(1)]).map((row) => row?.on)).toEqual([
    '2021-03-03',
    '2021-03-24',
  ]);
  expect(formerly(twice, [...twice, { what: 'Working Group meeting', on: '2021-04-07' }])[2]).toBeNull();
});

test('nothing is worked out beyond the table of bank holidays', () => {
  expect(whatFollows([...timetable, { what: 'Late', on: '2028-12-29' }], { row: 1, to: '2021-03-19' }, englandAndWales)).toBeNull();
});
