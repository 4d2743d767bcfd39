import type { RecordedEvent } from '../event.ts';
import type { Formal, FormalType } from './formal-events.ts';
import type { Proposal } from './proposal.ts';

/** The acts by which the Change Board or the Authority says how a proposal comes out; the Panel where an appeal is before it. */
const deciding: readonly FormalType[] = [
  'result-published',
  'authority-approved',
  'authority-rejected',
  'panel-decided-appeal',
  'authority-determined',
];

/** The decision that counts, a recommendation on the Authority's paths among them; null before there is one and after a send-back, which voids it (REPORT-21, CB-17). */
export function lastDecision({ events }: Pick<Proposal, 'events'>): RecordedEvent | null {
  const last = events.findLast(({ type }) => type === 'sent-back' || (deciding as readonly string[]).includes(type));
  if (!last || last.type === 'sent-back') return null;
  return (last.data as Partial<Formal<'authority-determined'>>).outcome === 'send-back' ? null : last;
}

/** The notice that tells of it, its last version; null where none is published yet. */
export function noticeOfDecision(proposal: Pick<Proposal, 'events' | 'documents'>): Proposal['documents'][number] | null {
  const decision = lastDecision(proposal);
  const notice = proposal.documents.findLast(({ kind }) => kind === 'decision-notice');
  return decision && notice && notice.entry > decision.position ? notice : null;
}
