import type { Clause, LegalText, Run } from '#lib/process/document.ts';

/** The ways in which a legal text can be read; the first where none is asked for and every change is marked. */
export const readings = ['changes', 'redline', 'clean-new', 'clean-old', 'side-by-side'] as const;
export type Reading = (typeof readings)[number];

export const readingNames: Record<Reading, string> = {
  changes: 'Changes only',
  redline: 'Redline',
  'clean-new': 'Clean, as it would read',
  'clean-old': 'Clean, as it read before',
  'side-by-side': 'Side by side',
};

/** What was asked for; else the changes alone, or the whole text where our copy lost marks and “changes only” would hide some. */
export const readingOf = (asked: string | undefined, marked: LegalText['changesMarked'] = 'all'): Reading =>
  readings.find((r) => r === asked) ?? (marked === 'all' ? 'changes' : 'redline');

/** A reading that tells old from new cannot be given from a copy that lost every mark. */
export const readable = (text: LegalText, reading: Reading): boolean =>
  text.changesMarked !== 'none' || reading === 'changes' || reading === 'redline';

/** Whether a clause says something new: it has marks, is a new or amended definition, or instructs a change. */
export const changes = (clause: Clause): boolean =>
  ['new-definition', 'amended-definition', 'instruction'].includes(clause.kind) || clause.runs.some((run) => !('same' in run));

/** A clause as it would read (`new`) or as it read before (`old`); empty where it does not exist on that side. */
export function textOf(clause: Clause, side: 'new' | 'old'): string {
  const drops = side === 'new' ? 'del' : 'ins';
  return tidy(clause.runs.map((run) => (drops in run ? '' : wordsOf(run))).join(''));
}

/** What stood there before: nothing where a definition is new, null where our copy does not mark how it was amended. */
export function before(clause: Clause): string | null {
  if (clause.kind === 'new-definition') return '';
  if (clause.kind === 'amended-definition' && clause.runs.every((run) => 'same' in run)) return null;
  return textOf(clause, 'old');
}

/** Whether a reading shows the clause: a clean text leaves out what is not there on its side, and what only instructs. */
export function standsIn(clause: Clause, reading: Reading): boolean {
  if (reading === 'changes' || reading === 'redline') return true;
  if (clause.kind === 'instruction') return false;
  if (reading === 'side-by-side') return true;
  return (reading === 'clean-new' ? textOf(clause, 'new') : before(clause)) !== '';
}

export const wordsOf = (run: Run): string => ('same' in run ? run.same : 'ins' in run ? run.ins : run.del);

/** Dropping a marked word can leave two blanks or one before a stop. */
const tidy = (text: string): string =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.;:])/g, '$1')
    .trim();

export type Stretch = { clause: Clause } | { skipped: number; after: string };

/** Changed clauses with the clause before and after each, and how many are left out between them. */
export function withNeighbours(clauses: Clause[]): Stretch[] {
  const shown = clauses.map((_, i) => [i - 1, i, i + 1].some((n) => clauses[n] !== undefined && changes(clauses[n])));
  const stretches: Stretch[] = [];
  for (const [i, clause] of clauses.entries()) {
    const last = stretches.at(-1);
    if (shown[i]) stretches.push({ clause });
    else if (last && 'skipped' in last) last.skipped += 1;
    else stretches.push({ skipped: 1, after: clause.id });
  }
  return stretches;
}

export type Change = { clause: Clause; inserted: string[]; deleted: string[] };

/** What the list of changes names, in the order of the text. */
export const changesOf = (text: LegalText): Change[] =>
  text.clauses
    .filter((clause) => clause.kind !== 'instruction' && changes(clause))
    .map((clause) => ({
      clause,
      inserted: clause.runs.flatMap((run) => ('ins' in run ? [run.ins.trim()] : [])),
      deleted: clause.runs.flatMap((run) => ('del' in run ? [run.del.trim()] : [])),
    }));

/** Clauses under the part of the code that they belong to, in the order of the text. */
export function byPart(clauses: Clause[]): { part: string; clauses: Clause[] }[] {
  const parts: { part: string; clauses: Clause[] }[] = [];
  for (const clause of clauses) {
    const last = parts.at(-1);
    if (last?.part === clause.part) last.clauses.push(clause);
    else parts.push({ part: clause.part, clauses: [clause] });
  }
  return parts;
}

/** What a definition defines: the words before "means" or "has the meaning". */
const termOf = (clause: Clause): string | null =>
  /^[“"]?(.{2,80}?)[”"]?\s+(?:means|has the meaning)\b/.exec(textOf(clause, 'new'))?.[1] ?? null;

/** How a clause is called in a list: 'Appendix O 2.3.3(a)', or 'Section A, new definition'. */
export function nameOf(clause: Clause): string {
  if (clause.ref) return /^[A-Z]\d/.test(clause.ref) ? `Section ${clause.ref}` : `${clause.part} ${clause.ref}`;
  const kind = clause.kind === 'new-definition' ? 'new definition' : clause.kind === 'amended-definition' ? 'amended definition' : null;
  if (!kind) return clause.part;
  const term = termOf(clause);
  return `${clause.part}, ${kind}${term ? ` of ${term}` : ''}`;
}
