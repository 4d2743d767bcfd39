import { type Day, lastDayOf } from '../day.ts';
import type { Proposal } from './proposal.ts';

/** What makes a report that was approved a draft again. */
const reopening = ['report-returned', 'sent-back'];

/**
 * The day on which the Panel let a version of the Modification Report go out for consultation, or the report that it brings up to date; null while it is a draft, and of every version that
 * another took the place of before.
 */
export function reportApproved({ documents, events }: Pick<Proposal, 'documents' | 'events'>, entry: number): Day | null {
  const versions = documents.filter(({ kind }) => kind === 'modification-report');
  const turns = events.filter(({ type }) => type === 'approved-for-consultation' || reopening.includes(type));
  const before = turns.findLast(({ position }) => position < entry);
  const approvals = turns.filter(({ type }) => !reopening.includes(type));
  const own = approvals.find(({ position }) => versions.findLast((report) => report.entry < position)?.entry === entry);
  const approval = own ?? approvals.find((event) => event === before);
  return approval ? lastDayOf(approval.effective) : null;
}
