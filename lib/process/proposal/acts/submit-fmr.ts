import { z } from 'zod';
import { proposalAct, publicly, refuse, text } from '../../act.ts';
import { closesAtInstant } from '../../calendar/london.ts';
import { spoken } from '../../calendar/spoken.ts';
import { on } from './fields.ts';

/** After the consultation the final report goes to the Change Board (STAGE-12). No responses is a valid outcome (CONSULT-14). */
export const submitFinalReport = proposalAct({
  name: 'submit-fmr',
  input: z.object({
    responses: publicly(z.coerce.number().int().min(0), 'Responses received'),
    note: publicly(text(4000).optional(), 'Summary of the responses'),
    on: on(),
  }),
  ready({ proposal, id, context, now }) {
    const closes = proposal.formal.consultation?.closes;
    if (closes && now <= closesAtInstant(closes, context.settings.consultationHour))
      return refuse('CB-1', `The Modification Report Consultation on ${id} is open until 5pm on ${spoken(closes)}.`, closes);
    if (context.consultations.some((c) => c.kind === 'modification-report' && !c.collated))
      return refuse('STAGE-12', `The responses to the Modification Report Consultation on ${id} are not collated yet.`);
    return null;
  },
  decide: ({ input: { responses, note } }) => [{ type: 'report-finalised', data: { responses, note } }],
});
