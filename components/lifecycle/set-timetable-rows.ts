import { type Day, lastDayOf } from '#lib/process/day.ts';
import type { RecordedEvent } from '#lib/process/event.ts';
import type { FormalType, Milestone } from '#lib/process/proposal/formal-events.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';

/** A row of the timetable in force: the day first planned where it was moved, the day planned now, and the day on which such a thing happened. */
export type PlannedRow = Milestone & { first: Day | null; actual: Day | null };

/** Which entries bring about what a row is about; the others have no entry of their own. */
const happenings: Partial<Record<NonNullable<Milestone['kind']>, readonly FormalType[]>> = {
  panel: ['converted', 'sent-to-report', 'report-returned', 'approved-for-consultation', 'return-declined'],
  'working-group': ['report-submitted'],
  'change-board': ['result-published', 'return-recommended'],
  authority: ['authority-approved', 'authority-rejected', 'sent-back'],
};

/** The timetable that the Panel set last, planned beside actual. A happening counts for one row only, the earliest that waits for it. */
export function plannedRows({ formal, events }: Pick<Proposal, 'formal' | 'events'>): PlannedRow[] {
  const since = formal.timetables.at(-1)?.on ?? null;
  const used = new Set<RecordedEvent>();
  return formal.timetable.map((row) => {
    const types: readonly string[] = (row.kind && happenings[row.kind]) ?? [];
    const happened = events.find((event) => types.includes(event.type) && !used.has(event) && lastDayOf(event.effective) > (since ?? ''));
    if (happened) used.add(happened);
    return { ...row, first: firstPlanned(formal.timetables, row), actual: happened ? lastDayOf(happened.effective) : null };
  });
}

/** The day that the first timetable with this row gave it, where it was another. */
function firstPlanned(timetables: Proposal['formal']['timetables'], { what, on }: Milestone): Day | null {
  const first = timetables.flatMap(({ rows }) => rows).find((row) => row.what === what);
  return first && first.on !== on ? first.on : null;
}
