import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { releaseCutoff } from '../../calendar/releases.ts';
import { monthName, spoken, spokenWithWeekday } from '../../calendar/spoken.ts';
import { whyNot } from '../../calendar/working-days.ts';
import { refuse } from '../../refusal.ts';
import { oneEvent, subjectAct } from '../../subject-act.ts';
import { dayField, line } from '../../subject-fields.ts';

/** A SEC Release, named by month and year, with the last day of decision for it (CALENDAR-4). Announced again, its date changes. */
export const announceRelease = subjectAct({
  act: 'announce-release',
  kind: 'release',
  title: 'Announce a SEC Release',
  rule: ['CALENDAR-4'],
  input: z.object({
    date: dayField(
      'Date',
      'Enter the date of the release',
      'Usually the last Thursday of February or June, or the first Thursday of November.',
    ),
    text: publicly(line('Enter a note', 1000).optional(), 'Note', 'For example, why it is outside the usual months.'),
  }),
  decide({ input, calendar, settings, releaseOf, today }) {
    const { date, text } = input;
    const why = whyNot(date, calendar);
    if (why) return refuse('CALENDAR-4', `${spoken(date)} is no Working Day (${why}).`);
    const cutoff = releaseCutoff(date, { calendar, settings });
    if (!cutoff.ok) return refuse('CALENDAR-4', cutoff.reason);
    const [year, month] = date.split('-');
    const id = `release/${year}-${month}`;
    const before = releaseOf(id);
    const name = `${monthName(Number(month))} ${year}`;
    if (before?.date === date && (before.text ?? undefined) === text)
      return refuse('CALENDAR-4', `The ${name} release on ${spoken(date)} is announced already.`);
    const data = { id, name, date, decisionCutoff: cutoff.day, standing: 'fact', ...(text && { text }) };
    return oneEvent(id, { type: 'announced', data, on: today }, [
      ...(before && before.date !== date ? [`The ${name} release moves from ${spoken(before.date)} to ${spoken(date)}.`] : []),
      `The ${name} release is on ${spokenWithWeekday(date)}; a decision for it is needed by ${spokenWithWeekday(cutoff.day)}.`,
      cutoff.working.sentence,
      'A date that a report states for a proposal is the proposal’s own and does not move.',
    ]);
  },
});
