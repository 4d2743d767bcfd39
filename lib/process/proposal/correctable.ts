import type { RecordedEvent } from '../event.ts';
import { schemaOf } from '../subjects.ts';
import { facts } from './facts.ts';
import type { Proposal } from './proposal.ts';

/** A text or a number within an entry that can be put right: `field` is the way to it (`document.sections.0.text`). */
export type Correctable = { entry: number; type: string; field: string; value: string };

/** What no correction touches: what a proposal is called by, and its stage, which only acts change. */
const fixed = new Set(['number', 'suffix', 'regime', 'slug', 'series', 'copyOf', 'stage', 'converted', 'key', 'id', 'kind', 'entry']);
/** Facts that are decisions of their own, and the record of corrections. */
const closed = new Set(['corrected', 'restated', 'monitor-decided', 'stage-attested', 'hold-attested', 'consultation-linked', 'related']);
/** What can be put right in the entry of a formal act: its words, never what followed from it. */
const wordsOfActs = new Set(['reason', 'reasons', 'comments', 'workPackage', 'letter', 'ground', 'note', 'noConsultationReason']);

/** Everything in a proposal's entries that can be put right, in the order of the entries. */
export const correctable = (proposal: Pick<Proposal, 'events'>): Correctable[] => proposal.events.flatMap(correctableIn);

/** What can be put right in one entry. */
export function correctableIn(event: RecordedEvent): Correctable[] {
  const isFact = Object.hasOwn(facts, event.type);
  if (closed.has(event.type)) return [];
  return leaves(event.data, '')
    .filter(({ field }) => (isFact ? !field.split('.').some((part) => fixed.has(part)) : wordsOfActs.has(field)))
    .map((leaf) => ({ entry: event.position, type: event.type, ...leaf }));
}

/** The content of an entry with some of its fields put right; null where its schema does not accept that. */
export function putRight(event: RecordedEvent, changes: readonly { field: string; value: string }[]): Record<string, unknown> | null {
  const data = structuredClone(event.data);
  for (const { field, value } of changes) {
    const way = field.split('.');
    const last = way.pop() as string;
    const holder = way.reduce<Record<string, unknown>>((at, part) => at[part] as Record<string, unknown>, data);
    holder[last] = typeof holder[last] === 'number' ? Number(value) : value;
  }
  const parsed = schemaOf(event.stream, event.type).safeParse(data);
  return parsed.success ? (parsed.data as Record<string, unknown>) : null;
}

function leaves(value: unknown, field: string): { field: string; value: string }[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ field, value: String(value) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, field ? `${field}.${name}` : name));
}
