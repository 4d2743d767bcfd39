import type { Answer } from './answers.ts';
import { type Confidential, nothingConfidential } from './confidential.ts';
import type { ResponseDraft } from './response.ts';

/** What somebody has of a response: its answers, and what is to be kept confidential. */
export type Writing = { answers: readonly Answer[]; confidential: Confidential };
/** The name under which a change of confidentiality is noted, beside the ids of the questions. */
export const CONFIDENTIAL = 'confidential';

/** A text that a colleague saved after `version`, where somebody else typed another one. */
export type Clash = { field: string; theirs: Answer | Confidential | null; by: string | null; at: string };
export type Merged =
  | { ok: true; answers: Answer[]; confidential: Confidential; changed: string[]; was: Writing }
  /** `answers` and `confidential`: all of it as it would be with one's own text wherever there are two, to be shown while they are chosen from. */
  | { ok: false; clashes: Clash[]; answers: Answer[]; confidential: Confidential };

/**
 * A page of answers put onto a draft that may have moved on since the page was shown at `version`: what was not touched stays as colleagues have it now, what only one side changed is
 * theirs or ours, and what both changed is never overwritten unseen. `shown`: the fields of which the page at `version` showed both; `chosen`: by field
 * 'theirs' or 'mine'. A third text that a colleague saved meanwhile is shown in its turn.
 */
export function merge(
  now: Writing,
  saved: ResponseDraft['saved'],
  version: number,
  typed: Writing,
  { chosen = {}, shown = [] }: { chosen?: Readonly<Record<string, string>>; shown?: readonly string[] } = {},
): Merged {
  const then = writingAt(now, saved, version);
  const clashes: Clash[] = [];
  const fields = new Set([...now.answers, ...typed.answers].map(({ question }) => question)).add(CONFIDENTIAL);
  const settled = new Map<string, Answer | Confidential | null>();
  for (const field of fields) {
    const [ours, theirs, before] = [partOf(typed, field), partOf(now, field), partOf(then, field)];
    const unchosen = shown.includes(field) && chosen[field] === undefined;
    if (same(ours, theirs) || (same(ours, before) && !unchosen) || chosen[field] === 'theirs') settled.set(field, theirs);
    else {
      settled.set(field, ours);
      if (unchosen || !same(theirs, before)) clashes.push({ field, theirs, ...lastSave(saved, version, field) });
    }
  }
  const answers = [...settled].flatMap(([field, value]) => (field === CONFIDENTIAL || value === null ? [] : [value as Answer]));
  const confidential = (settled.get(CONFIDENTIAL) as Confidential | null) ?? nothingConfidential;
  if (clashes.length > 0) return { ok: false, clashes, answers, confidential };
  const changed = [...settled].filter(([field, value]) => !same(value, partOf(now, field))).map(([field]) => field);
  const was = changed.flatMap((field) => (field === CONFIDENTIAL ? [] : ((partOf(now, field) as Answer | null) ?? [])));
  return {
    ok: true,
    answers,
    confidential,
    changed,
    was: { answers: was, confidential: now.confidential },
  };
}

/** What stood there at an earlier version: each save undone, from the last one back. */
export function writingAt(now: Writing, saved: ResponseDraft['saved'], version: number): Writing {
  let { answers, confidential } = now;
  for (const save of saved.slice(Math.max(0, version)).toReversed()) {
    answers = [...answers.filter(({ question }) => !save.fields.includes(question)), ...save.was.answers];
    if (save.fields.includes(CONFIDENTIAL)) confidential = save.was.confidential ?? nothingConfidential;
  }
  return { answers, confidential };
}

const partOf = ({ answers, confidential }: Writing, field: string): Answer | Confidential | null =>
  field === CONFIDENTIAL ? confidential : (answers.find(({ question }) => question === field) ?? null);

/** Blank and missing are the same answer. */
function same(a: Answer | Confidential | null, b: Answer | Confidential | null): boolean {
  return JSON.stringify(bare(a)) === JSON.stringify(bare(b));
}

function bare(value: Answer | Confidential | null): unknown {
  if (value === null || 'of' in value) return value;
  const lines = Object.entries(value.lines ?? {})
    .filter(([, text]) => text !== '')
    .sort();
  const { response, rationale, file } = value;
  return response || rationale || file || lines.length > 0 ? [response || null, rationale || null, file || null, lines] : null;
}

function lastSave(saved: ResponseDraft['saved'], version: number, field: string): { by: string | null; at: string } {
  const last =
    saved.slice(Math.max(0, version)).findLast(({ fields }) => fields.includes(field)) ??
    saved.findLast(({ fields }) => fields.includes(field));
  return { by: last?.by ?? null, at: last?.at ?? '' };
}
