import { addDays, type Day, lastDayOf } from '../day.ts';
import type { ActName } from './arrows.ts';
import { windowOn } from './now-window.ts';
import { rowsWaiting } from './planned-rows.ts';
import type { Proposal } from './proposal.ts';
import type { Stage } from './stage-names.ts';
import { stages } from './stages.ts';

export const lackKinds = ['summary', 'next-date', 'contact', 'classification', 'outcome'] as const;
/**
 * What the record of a live proposal lacks, from which day on, and the act that mends it: 'agenda' where that is a place on the agenda of a meeting.
 * Only time makes a lack of a plan, so that the same list serves every day.
 */
export type Lack = { kind: (typeof lackKinds)[number]; what: string; act: ActName | 'agenda'; from: Day };

const always: Day = '0001-01-01';
/** Before the Panel has it, a proposal has no timetable: what is next is a committee's meeting. */
const beforeTimetable: readonly Stage[] = ['development', 'initial'];

/** What a reader misses, or will, of a proposal that is not known to be closed: a summary, a next date, a contact, the classification of a document, and what came of a planned day. */
export function lacksOf(proposal: Proposal): Lack[] {
  const { stage } = proposal;
  if (stage && stages[stage].terminal) return [];
  const unclassified = [...proposal.documents, ...proposal.legalTexts].filter(({ classification }) => classification === null);
  const nextDate = stage && withoutNextDate(proposal);
  return [
    ...(proposal.summary ? [] : [{ kind: 'summary', what: 'It has no summary.', act: 'summarise', from: always } as const]),
    ...(stage && nextDate ? [nextDateLack(stage, nextDate)] : []),
    ...(proposal.contacts.length > 0
      ? []
      : [{ kind: 'contact', what: 'Nobody is named as its analyst or contact.', act: 'assign', from: always } as const]),
    ...unclassified.map(({ title, version }): Lack => {
      const what = `“${title}”${version ? ` ${version}` : ''} has no classification.`;
      return { kind: 'classification', what, act: 'correct', from: always };
    }),
    ...rowsWaiting(proposal).map(({ what, on }): Lack => {
      const passed = `“${what}” was planned for a day that has passed; what came of it is not recorded.`;
      return { kind: 'outcome', what: passed, act: 'record-outcome', from: addDays(on, 1) };
    }),
  ];
}

/** What is lacking on a day. `scheduled`: it is on the agenda of a meeting to come, which is a next date. */
export const lackingIn = (proposal: Proposal, today: Day, scheduled: boolean): Lack[] =>
  lacksOf(proposal).filter(({ kind, from }) => from <= today && !(kind === 'next-date' && scheduled));

const nextDateLack = (stage: Stage, from: Day): Lack =>
  beforeTimetable.includes(stage)
    ? { kind: 'next-date', what: 'No next date is set, and it is on no agenda.', act: 'agenda', from }
    : { kind: 'next-date', what: 'No next date is set.', act: 'set-timetable', from };

/** The first day on which nothing is ahead of it any more; null while a window runs that has a day of its own. */
function withoutNextDate(proposal: Proposal): Day | null {
  if (windowOn(proposal) !== null) return null;
  const { consultation, implementation, timetable } = proposal.formal;
  const planned = proposal.timetable.flatMap(({ standing, when }) => (standing === 'plan' && when !== null ? [lastDayOf(when)] : []));
  const last =
    [consultation?.closes ?? always, implementation ?? always, ...timetable.map(({ on }) => on), ...planned].sort().at(-1) ?? always;
  return last === always || last >= '9999' ? (last === always ? always : null) : addDays(last, 1);
}
