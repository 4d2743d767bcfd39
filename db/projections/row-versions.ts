import { isDeepStrictEqual } from 'node:util';
import { type Day, type Instant, lastDayOf } from '../../lib/process/day.ts';
import type { RecordedEvent } from '../../lib/process/event.ts';
import { tell } from '../../lib/process/fold.ts';

/** An end that is still open: after every day and every moment. */
export const OPEN = '~';

/** A row that holds for a span of days, as far as was known in a span of moments; the ends are not part of it. */
export type Version<R> = { effectiveFrom: Day; effectiveTo: Day; recordedFrom: Instant; recordedTo: Instant; row: R };

/**
 * What the fold gives at every (asOf, known), as spans in which it is the same. A moment of recording that puts its events after all others, as nearly every one does,
 * goes on from what the moment before it told, so that a long history costs little more than one fold. `current` is what stands now, or null where nothing does.
 */
export function versionsOf<S, R>(
  events: readonly RecordedEvent[],
  evolve: (subject: S | null, event: RecordedEvent) => S,
  rowOf: (subject: S) => R,
): { versions: Version<R>[]; current: { subject: S; row: R } | null } {
  const closed: Version<R>[] = [];
  let open: Version<R>[] = [];
  let steps: Step<S, R>[] = [];
  for (const known of [...new Set(events.map((event) => event.recorded))].sort()) {
    steps = stepsOf(tell(events, { known }), steps, evolve);
    const [still, ended] = replaced(open, spansOf(steps, rowOf), known);
    closed.push(...ended);
    open = still;
  }
  const last = steps.at(-1);
  return { versions: [...closed, ...open], current: last?.row ? { subject: last.subject, row: last.row } : null };
}

/** The subject after one told event; its row is worked out where a day ends with it. */
type Step<S, R> = { event: RecordedEvent; subject: S; row?: R };
type Span<R> = { from: Day; to: Day; row: R };

function stepsOf<S, R>(
  told: readonly RecordedEvent[],
  before: readonly Step<S, R>[],
  evolve: (subject: S | null, event: RecordedEvent) => S,
): Step<S, R>[] {
  const parted = told.findIndex((event, i) => before[i]?.event !== event);
  const steps = before.slice(0, parted === -1 ? told.length : parted);
  for (const event of told.slice(steps.length)) steps.push({ event, subject: evolve(steps.at(-1)?.subject ?? null, event) });
  return steps;
}

/** The row from each effective day to the next, neighbours that say the same in one. The first event says what the subject is: it is told on the first day on which anything is. */
function spansOf<S, R>(steps: Step<S, R>[], rowOf: (subject: S) => R): Span<R>[] {
  const [first, second] = steps.map((step) => lastDayOf(step.event.effective));
  const days = steps.map((step, i) =>
    i === 0 && second !== undefined && first !== undefined && second < first ? second : lastDayOf(step.event.effective),
  );
  const spans: Span<R>[] = [];
  for (const [i, step] of steps.entries()) {
    if (days[i] === days[i + 1]) continue;
    step.row ??= rowOf(step.subject);
    const last = spans.at(-1);
    if (last && isDeepStrictEqual(last.row, step.row)) continue;
    if (last) last.to = days[i] as Day;
    spans.push({ from: days[i] as Day, to: OPEN, row: step.row });
  }
  return spans;
}

/** What holds from `known` on in place of what held before: where it says the same, the older version goes on. */
function replaced<R>(before: Version<R>[], spans: readonly Span<R>[], known: Instant): [still: Version<R>[], ended: Version<R>[]] {
  const still: Version<R>[] = [];
  const ended: Version<R>[] = [];
  const cuts = [...new Set([...before.flatMap((v) => [v.effectiveFrom, v.effectiveTo]), ...spans.flatMap((s) => [s.from, s.to])])].sort();
  for (const [i, from] of cuts.slice(0, -1).entries()) {
    const to = cuts[i + 1] as Day;
    const old = before.find((v) => v.effectiveFrom <= from && from < v.effectiveTo);
    const now = spans.find((s) => s.from <= from && from < s.to);
    const same = old && now && isDeepStrictEqual(old.row, now.row);
    if (same) put(still, { ...old, effectiveFrom: from, effectiveTo: to });
    else {
      if (old) put(ended, { ...old, effectiveFrom: from, effectiveTo: to, recordedTo: known });
      if (now) put(still, { effectiveFrom: from, effectiveTo: to, recordedFrom: known, recordedTo: OPEN, row: now.row });
    }
  }
  return [still, ended];
}

/** Adds a version, to the one before it where that goes on in it. */
function put<R>(list: Version<R>[], version: Version<R>): void {
  const last = list.at(-1);
  if (
    last &&
    last.effectiveTo === version.effectiveFrom &&
    last.recordedFrom === version.recordedFrom &&
    isDeepStrictEqual(last.row, version.row)
  )
    last.effectiveTo = version.effectiveTo;
  else list.push({ ...version });
}
