import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '#db/client.ts';
import { holdDatabase } from '#db/index.ts';
import { headOf } from '#db/log.ts';
import { readSubjects } from '#db/queries/subjects.ts';
import { databaseWithPractice } from '#db/testing.ts';
import { verify } from '#db/verify.ts';
import type { Meeting } from '#lib/process/meeting/meeting.ts';
import type { Release } from '#lib/process/release/release.ts';
import { provideDemoCalendar } from './demo-calendar.ts';

let db: Database;
beforeEach(async () => {
  vi.stubEnv('DEMO', '1');
  db = holdDatabase(await databaseWithPractice());
});
afterEach(() => vi.unstubAllEnvs());

const meetings = () =>
  readSubjects<Meeting>('meeting', 'practice')
    .map(({ body, day }) => `${body} ${day}`)
    .filter((one) => !one.includes(' 2024-'))
    .sort();
const releases = () => readSubjects<Release>('release', 'practice').map(({ name, date }) => `${name}: ${date}`);

test('CALENDAR-3, CALENDAR-4: on Wednesday 25 November 2026 practice is given its next meetings, one of the CSC today, and the February release', async () => {
  await provideDemoCalendar('2026-11-25T10:00:00.000Z');
  expect(meetings()).toEqual(['body/change-board 2026-12-23', 'body/csc 2026-11-25', 'body/csc 2026-12-22', 'body/panel 2026-12-11']);
  expect(releases().at(-1)).toBe('February 2027: 2027-02-25');
  expect(verify(db).map(({ fault }) => fault)).toEqual([null, null]);
});

test('a second start adds nothing; a start on the next day only a meeting of the CSC on that day', async () => {
  await provideDemoCalendar('2026-11-25T10:00:00.000Z');
  const { position } = headOf(db, 'practice');
  await provideDemoCalendar('2026-11-25T18:00:00.000Z');
  expect(headOf(db, 'practice').position).toBe(position);
  await provideDemoCalendar('2026-11-26T10:00:00.000Z');
  expect(headOf(db, 'practice').position).toBe(position + 1);
  expect(meetings()).toContain('body/csc 2026-11-26');
});

test('on Saturday 28 November 2026 the CSC met on the Friday before, and the register has none of it', async () => {
  const before = headOf(db, 'register').position;
  await provideDemoCalendar('2026-11-28T10:00:00.000Z');
  expect(meetings()).toContain('body/csc 2026-11-27');
  expect(headOf(db, 'register').position).toBe(before);
});

test('outside the demo nothing is planned', async () => {
  vi.stubEnv('DEMO', '');
  vi.stubEnv('NODE_ENV', 'production');
  const { position } = headOf(db, 'practice');
  await provideDemoCalendar('2026-11-25T10:00:00.000Z');
  expect(headOf(db, 'practice').position).toBe(position);
});
