import { type Day, lastDayOf } from '../day.ts';
import type { RecordedEvent } from '../event.ts';
import type { Fact } from './facts.ts';
import type { FormalType, Milestone } from './formal-events.ts';
import type { Proposal } from './proposal.ts';
import { formerly } from './timetable.ts';

type Outcome = Fact<'row-outcome-recorded'>;
/** A row of the timetable in force: the day first planned where it was moved, the day planned now, the day on which such a thing happened, and what somebody recorded of it. */
export type PlannedRow = Milestone & { first: Day | null; actual: Day | null; outcome: Outcome | null };
/** A planned day of which neither an entry nor anybody has said what came of it. */
export type WaitingRow = { what: string; on: Day };

/** Which entries bring about what a row is about; the others have no entry of their own. */
const happenings: Partial<Record<NonNullable<Milestone['kind']>, readonly FormalType[]>> = {
  panel: ['converted', 'sent-to-report', 'report-returned', 'approved-for-consultation', 'return-declined'],
  'working-group': ['report-submitted'],
  consultation: ['report-finalised'],
  'change-board': ['result-published', 'return-recommended'],
  authority: ['authority-approved', 'authority-rejected', 'sent-back'],
};

type Planned = Pick<Proposal, 'formal' | 'events' | 'rowOutcomes'>;

/** The timetable that the Panel set last, planned beside actual. A happening counts for one row only, the earliest that waits for it since its day was set. */
export function plannedRows(proposal: Planned): PlannedRow[] {
  const { formal, events, rowOutcomes } = proposal;
  const used = new Set<RecordedEvent>();
  const told = [...rowOutcomes];
  return formal.timetable.map((row, n) => {
    const { since, first } = lineage(formal.timetables, n);
    const types = happeningsOf(row);
    const happened = events.find((event) => types.includes(event.type) && !used.has(event) && event.position > since);
    if (happened) used.add(happened);
    const outcome = firstOf(told, row.what);
    const actual = outcome?.happened ?? (happened ? dayOf(happened, row, proposal) : null);
    return { ...row, first: first === row.on ? null : first, actual, outcome };
  });
}

/** What a row waits for. Of consultations only the one on the report leaves an entry when it is over. */
const happeningsOf = ({ kind, what }: Milestone): readonly string[] =>
  kind === undefined || (kind === 'consultation' && /refinement|information/i.test(what)) ? [] : (happenings[kind] ?? []);

/** The day of a happening; a consultation was over when it closed, which is before the final report says so. */
const dayOf = (event: RecordedEvent, { kind }: Milestone, { formal }: Planned): Day =>
  (kind === 'consultation' && formal.consultation?.closes) || lastDayOf(event.effective);

/** Of a row of the last timetable: the entry that gave it the day that it has, and the day that it was given first. Moving another row changes neither. */
function lineage(timetables: Proposal['formal']['timetables'], n: number): { since: number; first: Day | null } {
  let row: Milestone | null = timetables.at(-1)?.rows[n] ?? null;
  let since = timetables.at(-1)?.entry ?? 0;
  let first = row?.on ?? null;
  const on = first;
  let kept = true;
  for (let i = timetables.length - 1; row && i > 0; i -= 1) {
    const rows: Milestone[] = timetables[i]?.rows ?? [];
    row = formerly(timetables[i - 1]?.rows ?? [], rows)[rows.indexOf(row)] ?? null;
    if (!row) break;
    kept = kept && row.on === on;
    if (kept) since = timetables[i - 1]?.entry ?? since;
    first = row.on;
  }
  return { since, first };
}

/** The planned days that wait for an outcome, of the timetable that the Panel set and of what papers planned. */
export function rowsWaiting(proposal: Pick<Proposal, 'formal' | 'events' | 'rowOutcomes' | 'timetable'>): WaitingRow[] {
  const happened = new Set(proposal.timetable.filter(({ standing }) => standing === 'fact').map(({ what }) => what));
  const set = plannedRows(proposal).filter(({ what, actual, outcome }) => actual === null && outcome === null && !happened.has(what));
  const inForce = new Set(proposal.formal.timetable.map(({ what }) => what));
  const told = proposal.rowOutcomes.filter(({ what }) => !inForce.has(what));
  const stated = proposal.timetable.flatMap(({ what, when, standing }) =>
    standing === 'plan' && when !== null && lastDayOf(when) < '9999' && !firstOf(told, what) ? [{ what, on: lastDayOf(when) }] : [],
  );
  return [...set.map(({ what, on }) => ({ what, on })), ...stated];
}

/** Takes the first outcome of a row out of those that no earlier row has. */
function firstOf(told: Outcome[], what: string): Outcome | null {
  const at = told.findIndex((outcome) => outcome.what === what);
  return at === -1 ? null : (told.splice(at, 1)[0] ?? null);
}
