import { z } from 'zod';
import { type Drafted, proposalAct, publicly, refuse } from '../../act.ts';
import type { RecordedEvent } from '../../event.ts';
import { type Correctable, correctableIn, putRight } from '../correctable.ts';
import { on, reason } from './fields.ts';

const row = z.strictObject({ entry: z.coerce.number().int().positive(), field: z.string().min(1), value: z.string().trim().max(40000) });
type Row = z.infer<typeof row>;

/** Facts put right with one reason: the entry stays, what puts it right says so, and both texts are shown. Final proposals too (STAGE-1). */
export const correct = proposalAct({
  name: 'correct',
  input: z.object({
    changes: publicly(z.array(row).min(1, 'Change at least one text'), 'What is put right'),
    reason: reason('Why it is put right'),
    on: on('Day'),
  }),
  decide({ proposal, id, input: { changes, reason } }) {
    const found = changes.map((change) => ({ ...change, ...known(proposal.events, change) }));
    const missing = found.find(({ was }) => was === null);
    if (missing) return refuse('STAGE-1', `Entry ${missing.entry} of ${id} has nothing there that can be put right.`);
    const changed = found.flatMap(({ was, event, ...row }) =>
      was && event && was.value.trim() !== row.value ? [{ ...row, was, event }] : [],
    );
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

function known(events: readonly RecordedEvent[], { entry, field }: Row): { event: RecordedEvent | null; was: Correctable | null } {
  const event = events.find(({ position }) => position === entry) ?? null;
  return { event, was: event ? (correctableIn(event).find((leaf) => leaf.field === field) ?? null) : null };
}
