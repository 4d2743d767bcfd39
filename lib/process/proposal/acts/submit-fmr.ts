import { z } from 'zod';
import { proposalAct, publicly, refuse, text } from '../../act.ts';
import { closesAtInstant } from '../../calendar/london.ts';
import { spoken } from '../../calendar/spoken.ts';
import { hourInWords } from '../../consultation/may-respond.ts';
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
    const held = context.consultations.find((c) => c.kind === 'modification-report');
    const { closes, closesAt } = held ?? proposal.formal.consultation ?? {};
    const hour = closesAt ?? context.settings.consultationHour;
    if (closes && now <= (held?.closesBy ?? closesAtInstant(closes, hour)))
      return refuse(
        'CB-1',
        `The Modification Report Consultation on ${id} is open until ${hourInWords(hour)} on ${spoken(closes)}.`,
        closes,
      );
    if (context.consultations.some((c) => c.kind === 'modification-report' && !c.collated))
      return refuse('STAGE-12', `The responses to the Modification Report Consultation on ${id} are not collated yet.`);
    return null;
  },
  decide: ({ input: { responses, note } }) => [{ type: 'report-finalised', data: { responses, note } }],
});
