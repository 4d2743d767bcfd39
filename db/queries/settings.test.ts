import { expect, test } from 'vitest';
import { isWorkingDay } from '../../lib/process/calendar/working-days.ts';
import { happened } from '../../lib/process/testing.ts';
import { commit } from '../commit.ts';
import { database, holdDatabase } from '../index.ts';
import { headOf } from '../log.ts';
import { freshDatabase } from '../testing.ts';
import { readCalendar, readCalendarAt } from './settings.ts';

const event = (type: string, data: Record<string, unknown>) => happened(type, '2021-04-15', data);

async function record(type: string, data: Record<string, unknown>): Promise<number> {
  const events = [{ stream: 'calendar', event: event(type, data) }];
  expect(await commit(database(), { book: 'register', events }, '2021-04-15T09:00:00.000Z')).toMatchObject({ ok: true });
  return headOf(database(), 'register').position;
}

test('CALENDAR-1: the Working Days as they were on record at an entry, before and after a holiday was declared and taken back', async () => {
  holdDatabase(freshDatabase());
  const declared = await record('holiday-declared', { day: '2021-04-20', name: 'A day declared' });
  const withdrawn = await record('holiday-withdrawn', { day: '2021-04-20', reason: 'Declared by mistake.' });
  const works = [declared - 1, declared, withdrawn].map((entry) => isWorkingDay('2021-04-20', readCalendarAt('register', entry)));
  expect(works).toEqual([true, false, true]);
  expect(readCalendar('register').holidays).toEqual(readCalendarAt('register', withdrawn).holidays);
});
