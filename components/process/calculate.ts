import { consultationPeriod, latestClose, type Period } from '#lib/process/calendar/consultation-period.ts';
import { type DeadlineOptions, lengthOf } from '#lib/process/calendar/deadlines.ts';
import { formCutoff, panelMeeting, paperDay } from '#lib/process/calendar/meetings.ts';
import { readDay } from '#lib/process/calendar/read-day.ts';
import { type ReleaseMonth, releaseCutoff, releaseDay, releaseMonths } from '#lib/process/calendar/releases.ts';
import { monthName } from '#lib/process/calendar/spoken.ts';
import { type Deadline, type Working, windowOf } from '#lib/process/calendar/working.ts';
import type { Day } from '#lib/process/day.ts';

/** The kinds of question that the calculator answers. */
export const calculations = ['after', 'length', 'latest-close', 'panel', 'release'] as const;
export type Calculation = (typeof calculations)[number];

/** What was typed, by field; kept as typed. */
export type Typed = Readonly<Record<string, string>>;
export type Answer = { name: string; text: string; working: Working | null; notes: string[] };
/** The answers, or what is wrong with which field; `''` for what no single field is to blame for. */
export type Calculated = { answers: Answer[]; errors: Readonly<Record<string, string>> };

const failed = (errors: Record<string, string>): Calculated => ({ answers: [], errors });

/**
 * Answers a question of the calculator from what was typed, by the calendar and the settings that are given. Never throws: what cannot be worked out is a sentence by
 * its field.
 */
export const calculate = (kind: Calculation, typed: Typed, options: DeadlineOptions = {}): Calculated => workers[kind](typed, options);

export const isCalculation = (kind: string | undefined): kind is Calculation => calculations.some((known) => known === kind);

const workers: Record<Calculation, (typed: Typed, options: DeadlineOptions) => Calculated> = {
  after: (typed, { calendar }) => {
    const day = readDay(typed.day);
    const n = readWhole(typed.n, -250, 250);
    if (!day.ok || !n.ok) return failed(errorsOf({ day, n }));
    return answered(['The day is', windowOf(day.value, n.value, calendar)]);
  },
  length: (typed, { calendar, settings }) => {
    const opens = readDay(typed.opens);
    const closes = readDay(typed.closes);
    if (!opens.ok || !closes.ok) return failed(errorsOf({ opens, closes }));
    if (closes.value < opens.value) return failed({ closes: 'The closing day must not be before the opening day.' });
    return lengthAnswered(consultationPeriod(opens.value, closes.value, null, calendar), lengthOf('mrc-max', settings));
  },
  'latest-close': (typed, { calendar, settings }) => {
    const opens = readDay(typed.opens);
    const n = typed.n?.trim() ? readWhole(typed.n, 1, 250) : ({ ok: true, value: lengthOf('mrc-max', settings) } as const);
    if (!opens.ok || !n.ok) return failed(errorsOf({ opens, n }));
    return answered(['The latest closing day is', latestClose(opens.value, n.value, calendar)]);
  },
  panel: (typed, options) => {
    const month = readMonth(typed.month);
    if (!month.ok) return failed({ month: month.error });
    const meeting = panelMeeting(month.value.year, month.value.month, options.calendar);
    if (!meeting.ok) return failed({ month: meeting.reason });
    return answered(
      ['The Panel meets on', meeting],
      ['Its papers are issued on', paperDay(meeting.day, options)],
      ['The last day to send a form for it is', formCutoff(meeting.day, options)],
    );
  },
  release: (typed, options) => {
    const month = readMonth(typed.month);
    if (!month.ok) return failed({ month: month.error });
    if (!isReleaseMonth(month.value.month)) return failed({ month: `Scheduled SEC Releases are in ${releaseMonthNames}.` });
    const release = releaseDay(month.value.year, month.value.month);
    return answered([`The ${release.name} release is on`, release], ['A decision is needed by', releaseCutoff(release.day, options)]);
  },
};

const releaseMonthNames = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(releaseMonths.map(monthName));

const isReleaseMonth = (month: number): month is ReleaseMonth => releaseMonths.some((known) => known === month);

function answered(...results: [name: string, result: Deadline][]): Calculated {
  const answers: Answer[] = [];
  for (const [name, result] of results) {
    if (!result.ok) return { answers, errors: { '': result.reason } };
    answers.push({ name, text: spokenDay(result.day), working: result.working, notes: [] });
  }
  return { answers, errors: {} };
}

function lengthAnswered(period: Period, most: number): Calculated {
  if (!period.ok) return failed({ '': period.reason });
  const tooLong = period.count > most ? [`A Modification Report Consultation may last no longer than ${most} Working Days.`] : [];
  const text = `${period.count} Working Day${period.count === 1 ? '' : 's'}`;
  return {
    answers: [{ name: 'The consultation lasts', text, working: period.working, notes: [...period.warnings, ...tooLong] }],
    errors: {},
  };
}

const longDay = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const spokenDay = (day: Day): string => longDay.format(new Date(day)).replace(',', '');

type Read<T> = { ok: true; value: T } | { ok: false; error: string };

const errorsOf = (fields: Record<string, Read<unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, field]) => (field.ok ? [] : [[name, field.error]])));

function readWhole(typed: string | undefined, least: number, most: number): Read<number> {
  const text = typed?.trim() ?? '';
  if (/^[-−]?\d{1,4}$/.test(text)) {
    const value = Number(text.replace('−', '-'));
    if (value >= least && value <= most) return { ok: true, value };
  }
  return { ok: false, error: `Type a whole number from ${least} to ${most}.` };
}

function readMonth(typed: string | undefined): Read<{ year: number; month: number }> {
  const day = readDay(`1 ${typed?.trim() ?? ''}`);
  const iso = /^(\d{4})-(\d\d)$/.exec(typed?.trim() ?? '');
  const found = iso ? readDay(`${iso[0]}-01`) : day;
  if (!found.ok) return { ok: false, error: 'Type a month and a year, like June 2027.' };
  const [year = 0, month = 1] = found.value.split('-').map(Number);
  return { ok: true, value: { year, month } };
}
