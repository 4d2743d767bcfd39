import { beforeAll, describe, expect, test } from 'vitest';
import { consultationPeriod, latestClose } from '../../lib/process/calendar/consultation-period.ts';
import { deadline, lengthOf, type RunningDeadline } from '../../lib/process/calendar/deadlines.ts';
import { panelMeeting, paperDay } from '../../lib/process/calendar/meetings.ts';
import { nthWeekday } from '../../lib/process/calendar/patterns.ts';
import { implementationDate, releaseCutoff, releaseDay } from '../../lib/process/calendar/releases.ts';
import { isWorkingDay } from '../../lib/process/calendar/working-days.ts';
import type { Consultation } from '../../lib/process/consultation/consultation.ts';
import { addDays, type Day, lastDayOf } from '../../lib/process/day.ts';
import type { RecordedEvent } from '../../lib/process/event.ts';
import { fold } from '../../lib/process/fold.ts';
import type { Meeting } from '../../lib/process/meeting/meeting.ts';
import type { Paper } from '../../lib/process/paper/paper.ts';
import type { Formal } from '../../lib/process/proposal/formal-events.ts';
import { plannedRows } from '../../lib/process/proposal/planned-rows.ts';
import { evolve, type Proposal } from '../../lib/process/proposal/proposal.ts';
import type { Release } from '../../lib/process/release/release.ts';
import { holdDatabase } from '../index.ts';
import { readSubjects } from '../queries/subjects.ts';
import { databaseWithPractice } from '../testing.ts';
import { entryOf, readExample } from './practice-example.ts';

let events: RecordedEvent[];
let ex01: Proposal;
let consultations: Consultation[];

beforeAll(async () => {
  holdDatabase(await databaseWithPractice());
  ({ events, ex01, consultations } = readExample());
});

const dayOf = (event: { effective: RecordedEvent['effective'] }): Day => lastDayOf(event.effective);
const result = () => entryOf(events, 'result-published').data as Formal<'result-published'>;

describe('Every date of EX01 is the one that the calendar gives', () => {
  const endOf = (key: RunningDeadline, from: Day) => {
    const counted = deadline(key, from);
    return counted.ok ? counted.day : counted.reason;
  };

  test('STAGE-2: accepted within 5 Working Days of its submission on 13 February 2024', () => {
    const { submitted } = entryOf(events, 'accepted').data as Formal<'accepted'>;
    expect(dayOf(entryOf(events, 'accepted')) <= endOf('critical-friend', submitted)).toBe(true);
  });

  test('CALENDAR-3: every body meets on its own day of the month, and Panel papers are out 5 Working Days before', () => {
    const patterns: Record<string, (year: number, month: number) => Day> = {
      'body/panel': (y, m) => (panelMeeting(y, m) as { day: Day }).day,
      'body/csc': (y, m) => nthWeekday(y, m, 'Tuesday', 4),
      'body/change-board': (y, m) => nthWeekday(y, m, 'Wednesday', 2),
      'body/working-group': (y, m) => nthWeekday(y, m, 'Wednesday', 1),
      'body/tabasc': (y, m) => nthWeekday(y, m, 'Thursday', 1),
    };
    const meetings = readSubjects<Meeting>('meeting', 'practice');
    expect(meetings).toHaveLength(9);
    for (const { body, day } of meetings) {
      const [year, month] = (day as Day).split('-').map(Number) as [number, number];
      expect(day).toBe(patterns[body]?.(year, month));
      expect(isWorkingDay(day as Day)).toBe(true);
    }
    const papers = readSubjects<Paper>('paper', 'practice').filter((p) => p.meeting?.includes('panel'));
    expect(papers).toHaveLength(2);
    for (const { date, meeting } of papers)
      expect(paperDay(meetings.find((m) => m.id === meeting)?.day as Day)).toMatchObject({ day: date });
  });

  test('CONSULT-12: both consultations are open for 15 Working Days and close on a Working Day, at 5pm', () => {
    for (const { opens, closes, closesAt } of consultations) {
      expect(consultationPeriod(opens, closes, lengthOf('mrc-max'))).toMatchObject({ ok: true, count: 15, warnings: [] });
      expect(latestClose(opens)).toMatchObject({ day: closes });
      expect(closesAt).toBe('17:00');
    }
    expect(entryOf(events, 'approved-for-consultation').data).toMatchObject({
      opens: consultations[1]?.opens,
      closes: consultations[1]?.closes,
    });
    for (const { closes, responses } of consultations) for (const response of responses) expect(dayOf(response) > closes).toBe(true);
  });

  test('APPEAL-3: published on 15 August 2024, open to appeal until 30 August, final on the day after', () => {
    expect(result().appealDeadline).toBe(endOf('cb-appeal', dayOf(entryOf(events, 'result-published'))));
    expect(dayOf(entryOf(events, 'decision-became-final'))).toBe(addDays(result().appealDeadline as Day, 1));
  });

  test('CALENDAR-4: releases and their cut-offs fall as the pattern says, and the decision was in time for November', () => {
    for (const { name, date, decisionCutoff } of readSubjects<Release>('release', 'practice')) {
      const [year, month] = date.split('-').map(Number) as [number, 2 | 6 | 11];
      expect(releaseDay(year, month)).toMatchObject({ day: date, name });
      expect(releaseCutoff(date)).toMatchObject({ day: decisionCutoff });
    }
    const decided = dayOf(entryOf(events, 'result-published'));
    expect(implementationDate(decided, ex01.implementationOptions)).toMatchObject({ day: dayOf(entryOf(events, 'implemented')) });
  });

  test('STAGE-18: the timetable that the Panel set on 12 April 2024 stands beside what came of each day; one was a week late', () => {
    const rows = plannedRows(ex01);
    expect(rows).toHaveLength(13);
    for (const { on } of rows) expect(isWorkingDay(on)).toBe(true);
    const moved = rows.filter(({ on, actual }) => on !== actual);
    expect(moved.map(({ what, on, actual }) => [what, on, actual])).toEqual([
      ['DCC Preliminary Assessment returned', '2024-05-22', '2024-05-29'],
    ]);
    const then = fold(events, evolve, { asOf: dayOf(entryOf(events, 'converted')) }) as Proposal;
    expect(
      plannedRows(then).filter(({ actual }) => actual !== null),
      'on that day nothing of it has happened',
    ).toEqual([]);
  });
});
