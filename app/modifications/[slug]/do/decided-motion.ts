import { readSubjects } from '#db/queries/subjects.ts';
import type { Typed } from '#lib/forms/input.ts';
import type { Meeting } from '#lib/process/meeting/meeting.ts';
import type { Doing } from './doing.ts';

/** How a committee decided, from the last motion on the proposal that its members voted on and that was carried: what the form of its act begins with (PN-7). */
export function resolvedAt({ capacity: { as }, shelf, atHand }: Pick<Doing, 'capacity' | 'shelf' | 'atHand'>): Typed {
  if (!as) return {};
  const motions = readSubjects<Meeting>('meeting', shelf.book)
    .filter(({ body }) => body === as)
    .flatMap(({ id, items }) => items.map((item) => ({ id, item })))
    .filter(({ item }) => item.proposal === atHand.stream)
    .flatMap(({ id, item }) => (item.motions ?? []).map((motion) => ({ id, motion })));
  const last = motions.sort((a, b) => a.motion.entry - b.motion.entry).at(-1);
  if (!last?.motion.carried) return {};
  const { verb, tally, casting } = last.motion;
  return {
    'resolution.meeting': [last.id],
    'resolution.verb': [verb],
    'resolution.for': [String(tally.approve)],
    'resolution.against': [String(tally.reject)],
    'resolution.abstain': [String(tally.abstain)],
    ...(casting && { 'resolution.casting': [casting] }),
  };
}
