import type { Context } from '../context.ts';
import { type Day, lastDayOf } from '../day.ts';
import { windowEnd } from './clock.ts';
import type { FormalType } from './formal-events.ts';
import type { Proposal } from './proposal.ts';

/** A decision of the Panel that can be referred to the Authority until the end of a day (APPEAL-4). */
export type Referable = { entry: number; what: string; on: Day; until: Day };

/** The Panel's decisions that have no appeal of their own, as they are called after "the Panel’s decision". */
const decisions: Partial<Record<FormalType, string>> = {
  converted: 'to convert it and send it to the Refinement Process',
  'sent-to-refinement': 'to send it to the Refinement Process',
  'sent-to-report': 'to take it straight to the Report Phase',
  'returned-to-development': 'to send it back to the Development Stage',
  'path-determined': 'on its path',
  'timetable-changed': 'on its timetable',
  'progressed-early': 'to take it to decision early',
  'report-returned': 'to return the report to the Working Group',
  'approved-for-consultation': 'to let the report go out for consultation',
  'return-declined': 'to decline the return of the report',
  'implementation-date-changed': 'on its implementation date',
};

/** Every such decision on a proposal, the latest first, with the last day on which it can be referred. */
export const panelDecisions = ({ events }: Pick<Proposal, 'events'>, context: Pick<Context, 'calendar' | 'settings'>): Referable[] =>
  events
    .flatMap(({ type, actor, effective, position }) => {
      const what = actor === 'body/panel' ? decisions[type as FormalType] : undefined;
      const on = lastDayOf(effective);
      const end = what ? windowEnd('panel-decision-ref', on, context) : null;
      return what && end?.ok ? [{ entry: position, what, on, until: end.day }] : [];
    })
    .reverse();

/** What a referred decision is called, also long after its window. */
export const decisionName = ({ events }: Pick<Proposal, 'events'>, entry: number): { what: string; on: Day } | null => {
  const event = events.find(({ position }) => position === entry);
  const what = event && decisions[event.type as FormalType];
  return event && what ? { what, on: lastDayOf(event.effective) } : null;
};
