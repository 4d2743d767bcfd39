import type { NewEvent, RecordedEvent } from '../event.ts';
import { fold } from '../fold.ts';
import { type Consultation, evolveConsultation } from './consultation.ts';
import { responseClaim } from './respondent.ts';
import type { ResponseVersion, StoredResponse } from './response.ts';
import { standardSet } from './standard-sets.ts';

/** Events of a consultation as they would be read back. */
export function recorded(events: readonly Pick<NewEvent, 'type' | 'data'>[], on: string): RecordedEvent[] {
  return events.map((event, i) => ({
    v: 1,
    actor: 'person/x002',
    rule: null,
    source: null,
    corrects: null,
    ...event,
    effective: 'effective' in event ? (event as NewEvent).effective : { on },
    stream: 'consultation/mp900-refinement',
    version: i + 1,
    position: i + 1,
    recorded: `${on}T09:00:00.000Z`,
  }));
}

/** A made-up consultation announced in this register, with the standard questions of its kind; `after`: what happened to it. */
export function consultationWith(
  announced: Partial<Consultation> = {},
  after: readonly Pick<NewEvent, 'type' | 'data'>[] = [],
): Consultation {
  const kind = announced.kind ?? 'refinement';
  const questions = standardSet(kind, { reference: 'MP900', mrcChoices: ['no-interest', 'abstain', 'approve', 'reject'] });
  const data = {
    id: 'consultation/mp900-refinement',
    title: 'MP900 Refinement Consultation',
    kind,
    proposal: 'proposal/900',
    issuedBy: 'body/code-administrator',
    opens: '2021-01-25',
    closes: '2021-02-12',
    closesAt: '17:00',
    standing: 'fact',
    terms: 'Made up',
    chapters: [],
    questions,
    ...announced,
  };
  const found = fold<Consultation>(recorded([{ type: 'announced', data }, ...after], data.opens), evolveConsultation);
  if (!found) throw new Error('Nothing was announced');
  return found;
}

/** A response of a made-up organisation. */
export function responseOf(
  organisation: string,
  version: Partial<ResponseVersion> = {},
  whose: Partial<StoredResponse> = {},
): StoredResponse {
  const respondent = { organisation: `organisation/${organisation}`, person: null, stakeholder: null, calledAs: null };
  const received = version.received ?? '2021-02-01T10:00:00.000Z';
  return {
    consultation: 'consultation/mp900-refinement',
    respondent,
    category: 'large-supplier',
    categoryPrinted: 'Large Supplier',
    versions: [
      {
        receipt: `receipt of ${responseClaim('c', respondent).key}`,
        received,
        entered: received,
        how: 'here',
        by: 'person/x004',
        answers: [],
        confidential: { of: 'none' },
        standing: 'counted',
        ...version,
      },
    ],
    withdrawn: null,
    ...whose,
  };
}

export const said = (question: string, response: string | null, rationale: string | null = null) => ({ question, response, rationale });
