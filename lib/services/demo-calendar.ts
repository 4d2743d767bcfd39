import { database } from '#db/index.ts';
import { headOf } from '#db/log.ts';
import { readCalendar } from '#db/queries/settings.ts';
import { readSubjects } from '#db/queries/subjects.ts';
import { demoAccounts } from '#lib/auth/demo-accounts.ts';
import { demo } from '#lib/env.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import { panelMeeting } from '#lib/process/calendar/meetings.ts';
import { nthWeekday } from '#lib/process/calendar/patterns.ts';
import { releaseDay, releaseMonths } from '#lib/process/calendar/releases.ts';
import { type Calendar, isWorkingDay } from '#lib/process/calendar/working-days.ts';
import { addDays, type Day, type Instant } from '#lib/process/day.ts';
import { type Meeting, takesPlace } from '#lib/process/meeting/meeting.ts';
import type { Release } from '#lib/process/release/release.ts';
import { subjectActNamed } from '#lib/process/subject-acts.ts';
import { record } from './record.ts';
import { capacities, type Viewer } from './viewer.ts';

const book = 'practice' as const;

/**
 * Gives practice what is ahead of it: the next meeting of each committee that decides, one of the Change Sub-Committee on the day of the start, and the next SEC Release, so that a copy can
 * be carried on without planning first. By the ordinary acts of the made-up Code Administrator, and only what is not there. Nothing outside the demo.
 */
export async function provideDemoCalendar(now: Instant): Promise<void> {
  if (!demo()) return;
  const today = londonDay(now);
  const calendar = readCalendar(book);
  const meetings = readSubjects<Meeting>('meeting', book).filter(takesPlace);
  const meets = (body: string, from: Day, to: Day) =>
    meetings.some((one) => one.body === body && one.day !== null && one.day >= from && one.day <= to);
  const here = lastWorkingDay(today, calendar);
  if (!meets('body/csc', here, today)) await take('schedule-meeting', { body: 'body/csc', day: here }, now);
  for (const [body, dayIn] of Object.entries(usualDay)) {
    const day = monthsFrom(today)
      .map(([year, month]) => dayIn(year, month, calendar))
      .find((one) => one > today && isWorkingDay(one, calendar));
    if (day && !meets(body, addDays(today, 1), '9999-12-31')) await take('schedule-meeting', { body, day }, now);
  }
  const ahead = readSubjects<Release>('release', book).some(({ date }) => date !== null && date > today);
  const date = monthsFrom(today)
    .flatMap(([year, month]) => releaseMonths.filter((one) => one === month).map((one) => releaseDay(year, one).day))
    .find((one) => one > addDays(today, 60));
  if (!ahead && date) await take('announce-release', { date }, now);
}

/** On which day of a month each committee meets, as in the papers: the Panel by its rule, the Change Sub-Committee on the fourth Tuesday; that of the Change Board is made up. */
const usualDay: Record<string, (year: number, month: number, calendar: Calendar) => Day> = {
  'body/csc': (year, month) => nthWeekday(year, month, 'Tuesday', 4),
  'body/panel': (year, month, calendar) => {
    const meeting = panelMeeting(year, month, calendar);
    return meeting.ok ? meeting.day : nthWeekday(year, month, 'Friday', 2);
  },
  'body/change-board': (year, month) => nthWeekday(year, month, 'Wednesday', 4),
};

/** The months of a year, from that of a day on. */
const monthsFrom = (day: Day): [year: number, month: number][] =>
  Array.from({ length: 12 }, (_, n) => {
    const at = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + n, 1));
    return [at.getUTCFullYear(), at.getUTCMonth() + 1];
  });

function lastWorkingDay(day: Day, calendar: Calendar): Day {
  return isWorkingDay(day, calendar) ? day : lastWorkingDay(addDays(day, -1), calendar);
}

/** Takes an act as the demo's Code Administrator. What is refused, for a day that a holiday was declared on, is left to whoever tries it. */
async function take(name: string, input: Record<string, unknown>, now: Instant): Promise<void> {
  const act = subjectActNamed(name);
  const actor = demoAccounts
    .map(({ login, person }): Viewer => ({ login, person, book }))
    .flatMap((viewer) => capacities(viewer, londonDay(now)))
    .find(({ kinds }) => kinds.includes('code-administrator'));
  if (!act || !actor) return;
  const seen = headOf(database(), book).position;
  await record({ book, act, actor, input, seen, token: `demo ${name} ${JSON.stringify(input)}` }, now);
}
