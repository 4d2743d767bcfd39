import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { releaseCutoff } from '../../calendar/releases.ts';
import { monthName, spoken, spokenWithWeekday } from '../../calendar/spoken.ts';
import { whyNot } from '../../calendar/working-days.ts';
import type { Day } from '../../day.ts';
import { refuse } from '../../refusal.ts';
import { oneEvent, subjectAct } from '../../subject-act.ts';
import { chosen, dayField, line } from '../../subject-fields.ts';
import { releaseId } from '../../words.ts';
import type { Release } from '../release.ts';

/** A SEC Release, named by month and year, with the last day of decision for it (CALENDAR-4). One that is announced already moves, or takes place after all. */
export const announceRelease = subjectAct({
  act: 'announce-release',
  kind: 'release',
  title: 'Announce a SEC Release',
  rule: ['CALENDAR-4'],
  about: ['release'],
  input: z.object({
    release: publicly(chosen(releaseId, 'Choose a release').optional(), 'Release'),
    date: dayField(
      'Date',
      'Enter the date of the release',
      'Usually the last Thursday of February or June, or the first Thursday of November.',
    ),
    text: publicly(line('Enter a note', 1000).optional(), 'Note', 'For example, why it is outside the usual months.'),
  }),
  decide({ input, calendar, settings, releases, today }) {
    const { date, text } = input;
    const why = whyNot(date, calendar);
    if (why) return refuse('CALENDAR-4', `${spoken(date)} is no Working Day (${why}).`);
    const cutoff = releaseCutoff(date, { calendar, settings });
    if (!cutoff.ok) return refuse('CALENDAR-4', cutoff.reason);
    const before = releases().find(({ id }) => id === input.release);
    if (input.release && !before) return refuse('CALENDAR-4', 'That release is not announced.');
    if (before && before.date < today)
      return refuse('CALENDAR-4', `The ${before.name} release was on ${spoken(before.date)}; its day is over, so it can no longer move.`);
    const others = releases().filter(({ id }) => id !== before?.id);
    const sameDay = others.find((other) => other.date === date && other.calledOff === undefined);
    const unchanged = before?.date === date && before.calledOff === undefined && (before.text ?? undefined) === text;
    const known = sameDay ?? (unchanged ? before : undefined);
    if (known) return refuse('CALENDAR-4', `The ${known.name} release on ${spoken(date)} is announced already.`);
    const { id, name } = named(date, before ?? null, others);
    const data = { id, name, date, decisionCutoff: cutoff.day, standing: 'fact', ...(text && { text }) };
    return oneEvent(id, { type: 'announced', data, on: today }, [
      ...(before?.calledOff === undefined ? [] : [`The ${before.name} release is no longer called off.`]),
      ...(before && before.date !== date ? [`The ${before.name} release moves from ${spoken(before.date)} to ${spoken(date)}.`] : []),
      `The ${name} release is on ${spokenWithWeekday(date)}; a decision for it is needed by ${spokenWithWeekday(cutoff.day)}.`,
      cutoff.working.sentence,
      'A date that a report states for a proposal is the proposal’s own and does not move.',
    ]);
  },
});

/** By its month, and by its day where another release has that name or address. An address that was published stays. */
function named(date: Day, before: Release | null, others: readonly Release[]): { id: string; name: string } {
  const [year = '', month = ''] = date.split('-');
  const plain = `${monthName(Number(month))} ${year}`;
  const name = others.some((other) => other.name === plain) ? spoken(date) : plain;
  if (before) return { id: before.id, name };
  const taken = new Set(others.map(({ id }) => id));
  for (let n = 0; ; n += 1) {
    const id = n === 0 ? `release/${year}-${month}` : `release/${date}${n === 1 ? '' : `-${n}`}`;
    if (!taken.has(id)) return { id, name };
  }
}
