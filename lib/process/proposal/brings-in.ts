import type { Clause, LegalText } from '../document.ts';
import { currentResult } from './formal-state.ts';
import type { Proposal, Stated } from './proposal.ts';
import { changed } from './redline.ts';

/** How a clause reads from now on: a part of the code, its place in it, and the text; blank where it is deleted. */
export type BroughtIn = { part: string; ref: string | null; text: string };

/** The legal text that delivers the solution which was taken; null where none is on record. */
export function textBroughtIn(proposal: Proposal): Stated<LegalText> | null {
  const taken = currentResult(proposal.formal)?.preferred ?? 'proposed';
  return proposal.legalTexts.findLast(({ appliesTo }) => appliesTo.includes(taken)) ?? null;
}

/** The clauses that it changes, as they read afterwards: only where it says what they read before, so that every change is marked. */
export const clausesBroughtIn = (text: LegalText | null): BroughtIn[] =>
  text?.changesMarked === 'all'
    ? text.clauses
        .filter(({ kind, runs }) => kind !== 'instruction' && changed(runs))
        .map((clause) => ({ ...placeOf(clause), text: newText(clause) }))
    : [];

const placeOf = ({ part, ref }: Clause) => ({ part, ref });
const newText = ({ runs }: Clause): string =>
  runs
    .map((run) => ('same' in run ? run.same : 'ins' in run ? run.ins : ''))
    .join('')
    .trim();
