import { firstDayOf, lastDayOf } from '#lib/process/day.ts';
import { clockRuns } from '#lib/process/proposal/due.ts';
import { type Now, nowOf } from '#lib/process/proposal/now.ts';
import { stages } from '#lib/process/proposal/stages.ts';
import { formatDay, formatWeekday, formatWhen } from '../format.ts';
import { paperName } from './note.tsx';
import { stageWords } from './stage-words.ts';
import type { View } from './view.ts';

/** Where the proposal stands on the day that the page shows: today, or the day asked for. */
export function nowIn(view: View): Now {
  const { asOf } = view.asked;
  return nowOf(view.proposal, asOf ?? view.today, {
    nameOf: (id) => (id.startsWith('paper/') ? paperName(view, id) : view.names.of(id)),
    lastRecorded: view.lastRecorded,
    settings: view.settings,
    calendar: view.calendar,
    calendarAt: view.calendarAt,
    ...(!asOf && { now: view.now }),
  });
}

/** The sentence that the reader came for; also the page's description and the middle of a brief. */
export const nowSentence = (view: View): string =>
  fromPapers(view) && view.asked.asOf && looksBack(view)
    ? `As it stood on ${formatDay(view.asked.asOf)}: ${stageWords(view)}.`
    : nowIn(view).sentence;

/** True where only papers tell of the proposal: it shows what was last recorded, and nothing counts down. */
export const fromPapers = ({ proposal }: Pick<View, 'proposal'>): boolean => !clockRuns(proposal);

/** Whether the reader asked for a day before the last one on record: then what followed is known, and a click away. */
export const looksBack = ({ asked, lastRecorded }: Pick<View, 'asked' | 'lastRecorded'>): boolean =>
  asked.asOf !== undefined && asked.asOf < lastRecorded.day;

/** Whether the record stops while the proposal was still under way. */
export const endsOpen = ({ proposal }: View): boolean => proposal.stage === null || !stages[proposal.stage].terminal;

/** What was still to come when the last paper was written, earliest first: plans, never events. */
export const plannedThen = ({ proposal, lastRecorded }: View): { order: number; what: string; when: string }[] =>
  proposal.timetable
    .filter((row) => row.standing === 'plan' && row.when && lastDayOf(row.when) >= lastRecorded.day)
    .sort((a, b) => start(a).localeCompare(start(b)))
    .map((row) => ({ order: row.order, what: row.what, when: row.when ? formatWhen(row.when) : '' }));

const start = (row: View['proposal']['timetable'][number]): string => (row.when ? (firstDayOf(row.when) ?? lastDayOf(row.when)) : '');

/** The deadline that runs now, for a diary; a record that ended in the past has none. */
export function nextDeadline(view: View): { what: string; when: string } | null {
  const { deadline, sentence } = nowIn(view);
  return deadline ? { what: sentence, when: formatWeekday(deadline) } : null;
}
