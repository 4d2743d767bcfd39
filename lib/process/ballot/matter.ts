import type { Consultation, Response } from '../consultation/consultation.ts';
import type { AgendaItem, Meeting } from '../meeting/meeting.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { Elector } from './ballot.ts';

/** What is voted on: a proposal, or an item of an agenda, which may be about one. `called`: as sentences and buttons name it; `href`: the proposal's page. */
export type Matter = {
  called: string;
  title: string;
  proposal: Proposal | null;
  href: string | null;
  meeting: Meeting | null;
  item: AgendaItem | null;
};

/** The published responses that stand beside a ballot (CB-13): those of the member's own category first, then the others. */
export type Beside = { consultation: Consultation; own: Response[]; others: Response[] };

/** The latest consultation whose responses are out, the Modification Report Consultation before others; null where none is. Without a category all are others'. */
export function besideOf(consultations: readonly Consultation[], category: Elector['category']): Beside | null {
  const out = consultations.filter(({ responses, published }) => responses.length > 0 || published !== null);
  const consultation = out.findLast(({ kind }) => kind === 'modification-report') ?? out.at(-1);
  if (!consultation) return null;
  const { responses } = consultation;
  const ofOwn = (response: Response) => category !== null && response.category === (category === 'consumer' ? null : category);
  return { consultation, own: responses.filter(ofOwn), others: responses.filter((one) => !ofOwn(one)) };
}
