import type { Consultation } from '../../lib/process/consultation/consultation.ts';
import type { RecordedEvent } from '../../lib/process/event.ts';
import type { FormalType } from '../../lib/process/proposal/formal-events.ts';
import type { Proposal } from '../../lib/process/proposal/proposal.ts';
import { database } from '../index.ts';
import { read } from '../log.ts';
import { readProposal } from '../queries/proposal.ts';
import { readSubjects } from '../queries/subjects.ts';

const slug = 'practice-plain-language-notice-of-a-delayed-alert';

/** EX01 as the tests ask for it: its entries, what they add up to, and its consultations in order. Throws where it was not imported. */
export function readExample(): { events: RecordedEvent[]; ex01: Proposal; consultations: Consultation[]; slug: string } {
  const page = readProposal(slug, {}, 'practice');
  if (!page) throw new Error('EX01 is not in the practice book');
  return {
    events: read(database(), 'practice', page.proposal.id),
    ex01: page.proposal,
    consultations: readSubjects<Consultation>('consultation', 'practice'),
    slug,
  };
}

/** The entry of a formal act that happened once. Throws where it is not there. */
export function entryOf(events: readonly RecordedEvent[], type: FormalType): RecordedEvent {
  const event = events.find((e) => e.type === type);
  if (!event) throw new Error(`EX01 has no ${type}`);
  return event;
}
