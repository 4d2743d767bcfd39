import { z } from 'zod';
import { type Drafted, proposalAct, publicly, refuse } from '../../act.ts';
import type { RecordedEvent } from '../../event.ts';
import { asRecorded, type Correctable, correctableIn, putRight } from '../correctable.ts';
import { on, reason } from './fields.ts';

const row = z.strictObject({
  entry: z.coerce.number().int().positive(),
  field: z.string().min(1),
  value: z.string().trim().max(40000).default(''),
});
type Row = z.infer<typeof row>;

/** Facts put right with one reason: the entry stays, what puts it right says so, and both texts are shown. Final proposals too (STAGE-1). */
export const correct = proposalAct({
  name: 'correct',
  input: z.object({
    reason: reason('Why it is put right'),
    changes: publicly(z.array(row).min(1, 'Change at least one text'), 'What is put right'),
    on: on('Day'),
  }),
  decide({ proposal, id, input: { changes, reason } }) {
    const found = changes.map((change) => read(proposal.events, change));
    const missing = found.find(({ was }) => was === null);
    if (missing) return refuse('STAGE-1', `Entry ${missing.entry} of ${id} has nothing there that can be put right.`);
    const changed = found.flatMap(({ was, event, ...row }) => (was && event && was.value !== row.value ? [{ ...row, was, event }] : []));
    if (changed.length === 0) return refuse('STAGE-1', `Nothing about ${id} is different, so nothing is put right.`);
    const drafted: Drafted[] = [
      {
        type: 'corrected',
        data: { reason, changes: changed.map(({ entry, field, value, was }) => ({ entry, field, before: was.value, after: value })) },
      },
    ];
    for (const event of new Set(changed.map((row) => row.event))) {
      const data = putRight(
        event,
        changed.filter((row) => row.event === event),
      );
      if (!data) return refuse('STAGE-1', `Entry ${event.position} of ${id} cannot say that: it would not hold together.`);
      drafted.push({ type: event.type, data, corrects: { entry: event.position, effective: event.effective } } as Drafted);
    }
    return drafted;
  },
});

/** What somebody typed for a place, beside what stands there; both null where there is no such place. */
function read(events: readonly RecordedEvent[], row: Row): Row & { event: RecordedEvent | null; was: Correctable | null } {
  const event = events.find(({ position }) => position === row.entry) ?? null;
  const was = event ? (correctableIn(event).find((leaf) => leaf.field === row.field) ?? null) : null;
  return { ...row, event, was, value: was ? asRecorded(was, row.value) : row.value };
}
