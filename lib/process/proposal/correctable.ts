import { readDay } from '../calendar/read-day.ts';
import type { RecordedEvent } from '../event.ts';
import { schemaOf } from '../subjects.ts';
import { facts } from './facts.ts';
import type { Proposal } from './proposal.ts';
import { type Shape, shapeAt } from './shape-at.ts';

/** What stands somewhere within an entry and can be put right: `field` is the way to it (`document.sections.0.text`), `value` as it is typed, blank where nothing stands there. */
export type Correctable = Shape & { entry: number; type: string; field: string; value: string };

/** What no correction touches: what a proposal is called by, and its stage, which only acts change. */
const fixed = new Set(['number', 'suffix', 'regime', 'slug', 'series', 'copyOf', 'stage', 'converted', 'key', 'id', 'kind', 'entry']);
/** Facts that are decisions of their own, and the record of corrections. */
const closed = new Set(['corrected', 'restated', 'monitor-decided', 'stage-attested', 'hold-attested', 'consultation-linked', 'related']);
/** What can be put right in the entry of a formal act: its words, never what followed from it. */
const wordsOfActs = new Set(['reason', 'reasons', 'comments', 'workPackage', 'letter', 'ground', 'note', 'noConsultationReason']);

/** Everything in a proposal's entries that can be put right, in the order of the entries. */
export const correctable = (proposal: Pick<Proposal, 'events'>): Correctable[] => proposal.events.flatMap(correctableIn);

/** What can be put right in one entry. A blank between two words, and what only another record can say, is left out; a title stays one. */
export function correctableIn(event: RecordedEvent): Correctable[] {
  const isFact = Object.hasOwn(facts, event.type);
  if (closed.has(event.type)) return [];
  const schema = schemaOf(event.stream, event.type);
  return leaves(event.data, '')
    .filter(({ field }) => (isFact ? !field.split('.').some((part) => fixed.has(part)) : wordsOfActs.has(field)))
    .flatMap(({ field, value }) => {
      const shape = shapeAt(schema, field.split('.'));
      if (!shape || elsewhere.test(value ?? '') || (value !== null && value !== '' && value.trim() === '')) return [];
      const blank = field === 'title' ? null : shape.blank;
      return [{ entry: event.position, type: event.type, field, value: value ?? '', ...shape, blank }];
    });
}

/** Ids of what is not chosen from a list of its own. */
const elsewhere = /^(?:paper|consultation|proposal|document)\/[a-z0-9-]+$/;

/** What somebody typed for a place, as the record keeps it: a day as people write it, and a text with the blanks at its ends, which a redline needs. What cannot be read stays as typed. */
export function asRecorded({ kind, value: was }: Correctable, typed: string): string {
  const text = typed.trim();
  if (kind === 'day') {
    const read = readDay(text);
    return read.ok ? read.value : text;
  }
  if (kind !== 'text' || text === '') return text;
  return `${/^\s*/.exec(was)?.[0] ?? ''}${text}${/\s*$/.exec(was)?.[0] ?? ''}`;
}

/** The content of an entry with some of its fields put right; null where its schema does not accept that. */
export function putRight(event: RecordedEvent, changes: readonly { was: Correctable; value: string }[]): Record<string, unknown> | null {
  const data = structuredClone(event.data);
  for (const { was, value } of changes) {
    const way = was.field.split('.');
    const last = way.pop() as string;
    const holder = way.reduce<Record<string, unknown>>((at, part) => at[part] as Record<string, unknown>, data);
    if (value === '' && was.blank === 'left-out') delete holder[last];
    else holder[last] = valued(was, value);
  }
  const parsed = schemaOf(event.stream, event.type).safeParse(data);
  return parsed.success ? (parsed.data as Record<string, unknown>) : null;
}

function valued({ kind, blank }: Correctable, value: string): unknown {
  if (value === '' && blank === 'null') return null;
  if (kind === 'number') return value === '' ? null : Number(value);
  return kind === 'yes-no' && (value === 'true' || value === 'false') ? value === 'true' : value;
}

function leaves(value: unknown, field: string): { field: string; value: string | null }[] {
  if (value === null) return [{ field, value }];
  if (typeof value !== 'object') return [{ field, value: String(value) }];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, field ? `${field}.${name}` : name));
}
