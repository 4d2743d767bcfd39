import { closesAtInstant, londonDay } from '../calendar/london.ts';
import { addWorkingDays, type Calendar, englandAndWales, isWorkingDay, workingDaysLeft } from '../calendar/working-days.ts';
import { addDays, type Day, type Instant } from '../day.ts';

/** The hour at which reminders leave, London time: before the digests of the day. */
export const reminderHour = '07:00';

/** What Parties and followers are reminded of (FOLLOW-5), in the order in which it comes. */
export const reminders = ['open', 'five-left', 'two-left', 'published'] as const;
export type Reminder = (typeof reminders)[number];

/** When a consultation runs. `hour`: at which it closes in London. `announced`: the day on which everybody was told of it. `published`: the day on which its responses were. */
export type Period = { opens: Day; closes: Day; hour: string; announced?: Day | null; published?: Day | null };

/** Responses that were published longer ago than this are no news: nobody is told when a server was down for so long, or a record is brought in. */
const newsDays = 7;

/**
 * What is due at a moment, or null: the last thing that has come, so that what was missed while no server ran is not made up for by several messages at once. What the
 * announcement of the same day has told is not told again, and nothing is once it has closed, until its responses are published.
 */
export function reminderDue(period: Period, now: Instant, calendar: Calendar = englandAndWales): Reminder | null {
  const { opens, closes, hour, announced, published } = period;
  const today = londonDay(now);
  if (now > closesAtInstant(closes, hour))
    return published && published <= today && addDays(published, newsDays) >= today ? 'published' : null;
  const come = milestones(period, calendar).filter(([, day]) => closesAtInstant(day, reminderHour) <= now);
  const last = come.at(-1);
  if (!last) return null;
  return last[0] === 'open' && announced != null && announced >= opens ? null : last[0];
}

/** The days on which somebody is reminded while it is open: a day before the opening is left out, and the opening day tells of the closing too. */
function milestones({ opens, closes }: Period, calendar: Calendar): [Reminder, Day][] {
  const left = (name: Reminder, n: number): [Reminder, Day][] => {
    const day = dayWithLeft(closes, n, calendar);
    return day !== null && day > opens ? [[name, day]] : [];
  };
  return [['open', opens], ...left('five-left', 5), ...left('two-left', 2)];
}

/** The last Working Day on which so many Working Days are left: 10 February 2021 has two left to 12 February. Null where the table of holidays does not reach so far. */
function dayWithLeft(closes: Day, n: number, calendar: Calendar): Day | null {
  const last = isWorkingDay(closes, calendar) ? { ok: true as const, day: closes } : addWorkingDays(closes, -1, calendar);
  const day = last.ok ? addWorkingDays(last.day, -n, calendar) : last;
  return day.ok ? day.day : null;
}

/** How many Working Days are left, as the subject line counts them: the same as on every page; null where the table does not reach so far. */
export function daysLeft(today: Day, closes: Day, calendar: Calendar = englandAndWales): number | null {
  const left = workingDaysLeft(today, closes, calendar);
  return left.ok ? left.count : null;
}
