import { type Day, lastDayOf } from '../day.ts';
import type { Proposal } from '../proposal/proposal.ts';

/** What changed in a proposal since a committee had it before it last, and when that was; `before` null where none had it yet. */
export type Since = { before: Day | null; changes: string[] };

/** The acts with which the Panel, or the Change Board, had the proposal's papers before it. */
const seen: ReadonlySet<string> = new Set([
  'converted',
  'sent-to-refinement',
  'sent-to-report',
  'returned-to-development',
  'report-submitted',
  'approved-for-consultation',
  'report-returned',
  'return-declined',
  'result-published',
  'sent-back',
]);

/** Documents, solutions and legal text that were published since then, each by its name and version, in the order of publication. */
export function changedSince({ events, documents, solutions, legalTexts }: Proposal): Since {
  const last = events.findLast(({ type }) => seen.has(type));
  if (!last) return { before: null, changes: [] };
  const changes = [
    ...documents.map(({ entry, title, version }) => ({ entry, says: versioned(title, version) })),
    ...solutions.map(({ entry, label, version }) => ({ entry, says: versioned(label, version) })),
    ...legalTexts.map(({ entry, version }) => ({ entry, says: versioned('Legal text', version) })),
  ];
  return {
    before: lastDayOf(last.effective),
    changes: changes
      .filter(({ entry }) => entry > last.position)
      .sort((a, b) => a.entry - b.entry)
      .map(({ says }) => says),
  };
}

const versioned = (name: string, version: string | null | undefined): string => (version ? `${name}, version ${version}` : name);
