import type { Proposal } from './proposal.ts';
import { stages } from './stages.ts';

/** The number of a version of the SEC; null where it is written in another way or names another document. */
const numberIn = (text: string | null, form: RegExp): number[] | null => {
  const found = text === null ? null : form.exec(text.trim())?.[1];
  return found ? found.split('.').map(Number) : null;
};
const asBase = /^SEC version (\d+(?:\.\d+)*)$/i;
const asCurrent = /^(?:SEC version )?(\d+(?:\.\d+)*)$/i;

/** The legal texts of a proposal, the last of each solution. */
export const latestLegalTexts = ({ legalTexts }: Pick<Proposal, 'legalTexts'>): Proposal['legalTexts'] =>
  legalTexts.filter((text, n) => !legalTexts.slice(n + 1).some(({ appliesTo }) => appliesTo.join() === text.appliesTo.join()));

/**
 * What is to be looked at again because the code has moved on since the legal text was drafted (REPORT-18). `current`: the version that the record knows of as brought in last, null where
 * it knows of none. Nothing is said of a base that names another document, nor of a proposal that has come to its end.
 */
export function outdatedBases(proposal: Proposal, current: string | null): string[] {
  const now = numberIn(current, asCurrent);
  if (!now || !proposal.stage || stages[proposal.stage].terminal) return [];
  const bases = latestLegalTexts(proposal).flatMap(({ base }) => (base && earlier(numberIn(base, asBase), now) ? [base] : []));
  return [...new Set(bases)].map((base) => `Legal text was drafted against ${base}; the current version is SEC version ${now.join('.')}.`);
}

function earlier(version: number[] | null, than: number[]): boolean {
  if (!version) return false;
  const at = Array.from({ length: Math.max(version.length, than.length) }, (_, i) => i).find((i) => (version[i] ?? 0) !== (than[i] ?? 0));
  return at !== undefined && (version[at] ?? 0) < (than[at] ?? 0);
}
