import { z } from 'zod';
import { type Circumstances, proposalAct, publicly, refuse, text } from '../../act.ts';
import { closesAtInstant } from '../../calendar/london.ts';
import { spoken } from '../../calendar/spoken.ts';
import { hourInWords } from '../../consultation/may-respond.ts';
import { finalReport } from '../final-report.ts';
import { reportConsultation } from '../report-consultation.ts';
import { on } from './fields.ts';

/** After the consultation the final report is published and goes to the Change Board (STAGE-12). No responses is a valid outcome (CONSULT-14). */
export const submitFinalReport = proposalAct({
  name: 'submit-fmr',
  input: z.object({
    responses: publicly(
      z.coerce.number().int().min(0).optional(),
      'Responses received',
      'Only for a consultation that was not held here; one that was is counted.',
    ),
    note: publicly(text(4000).optional(), 'Summary of the responses'),
    on: on(),
  }),
  ready({ proposal, id, context, now }) {
    const held = reportConsultation(proposal, context);
    const { closes, closesAt } = held ?? proposal.formal.consultation ?? {};
    const hour = closesAt ?? context.settings.consultationHour;
    if (closes && now <= (held?.closesBy ?? closesAtInstant(closes, hour)))
      return refuse(
        'CB-1',
        `The Modification Report Consultation on ${id} is open until ${hourInWords(hour)} on ${spoken(closes)}.`,
        closes,
      );
    return held && !held.collated ? notCollated(id) : null;
  },
  decide({ proposal, context, id, today, input: { responses, note } }) {
    const counted = reportConsultation(proposal, context)?.responses ?? responses;
    if (counted === undefined)
      return refuse('STAGE-12', `The consultation on ${id} was not held here: say how many responses were received, 0 where none was.`);
    const document = finalReport(proposal, { responses: counted, note, today });
    return [
      ...(document ? [{ type: 'document-published' as const, data: { document } }] : []),
      { type: 'report-finalised', data: { responses: counted, note } },
    ];
  },
});

const notCollated = (id: Circumstances['id']) =>
  refuse('STAGE-12', `The responses to the Modification Report Consultation on ${id} are not collated yet.`);
