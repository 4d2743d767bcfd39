import type { Context } from '../context.ts';
import type { Proposal } from './proposal.ts';

type Held = Context['consultations'][number];

/** The Modification Report Consultation that the Panel let out last, where it was held here: after a send-back the one before counts no more (SENDBACK-4). */
export function reportConsultation({ formal }: Proposal, { consultations }: Pick<Context, 'consultations'>): Held | null {
  const since = formal.consultation?.opens ?? '';
  return consultations.findLast(({ kind, opens }) => kind === 'modification-report' && opens >= since) ?? null;
}
