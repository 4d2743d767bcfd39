import { firstDayOf, lastDayOf } from '#lib/process/day.ts';
import { stages } from '#lib/process/proposal/stages.ts';
import { formatDay, formatWhen } from '../format.ts';
import { stageWords } from './stage-words.ts';
import type { View } from './view.ts';

/** The sentence that the reader came for; also the page's description and the middle of a brief. */
export function nowSentence(view: View): string {
  const { proposal } = view;
  const label = stageWords(view);
  if (!proposal.imported) return `${label}.`;
  const day = formatDay(view.lastRecorded.day);
  if (!proposal.stage) return `Last recorded on ${day}. No source tells its stage.`;
  if (stages[proposal.stage].terminal) return `${label}, as last recorded on ${day}.`;
  return `Last recorded on ${day}: ${label}. What followed is not in our sources.`;
}

/** Whether the record stops while the proposal was still under way. */
export const endsOpen = ({ proposal }: View): boolean => proposal.imported && !(proposal.stage && stages[proposal.stage].terminal);

/** What was still to come when the last paper was written, earliest first: plans, never events. */
export const plannedThen = ({ proposal, lastRecorded }: View): { order: number; what: string; when: string }[] =>
  proposal.timetable
    .filter((row) => row.standing === 'plan' && row.when && lastDayOf(row.when) >= lastRecorded.day)
    .sort((a, b) => start(a).localeCompare(start(b)))
    .map((row) => ({ order: row.order, what: row.what, when: row.when ? formatWhen(row.when) : '' }));

const start = (row: View['proposal']['timetable'][number]): string => (row.when ? (firstDayOf(row.when) ?? lastDayOf(row.when)) : '');

/** The deadline that runs now, for a diary; a record that ended in the past has none. */
export function nextDeadline(view: View): { what: string; when: string } | null {
  if (view.proposal.imported) return null;
  return null;
}
