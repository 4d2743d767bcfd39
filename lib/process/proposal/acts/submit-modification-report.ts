import { z } from 'zod';
import { proposalAct, publicly, refuse, text } from '../../act.ts';
import { spoken } from '../../calendar/spoken.ts';
import { reportGaps } from '../report.ts';
import { on } from './fields.ts';

/** The Modification Report goes to the Panel once the Working Group has finished (STAGE-10). */
export const submitModificationReport = proposalAct({
  name: 'submit-modification-report',
  input: z.object({
    complete: publicly(z.array(z.string()).default([]), 'What the report tells in its words'),
    noConsultationReason: publicly(text(4000).nullable().default(null), 'Why no Refinement Consultation was held'),
    on: on(),
  }),
  ready({ proposal, id, context, now }) {
    if (proposal.onHold) return refuse('STAGE-8', `${id} is on hold and no report can be submitted: ${proposal.onHold}`);
    const open = context.consultations.find((c) => c.kind === 'refinement' && (c.paused || now <= c.closesBy));
    return open ? refuse('STAGE-10', `The Refinement Consultation on ${id} is open until ${spoken(open.closes)}.`, open.closes) : null;
  },
  decide({ proposal, context, today, input: { complete, noConsultationReason } }) {
    const held = context.consultations.filter((c) => c.kind === 'refinement');
    if (held.length === 0 && !noConsultationReason)
      return refuse('REPORT-10', 'No Refinement Consultation was held; the reason must be given.');
    const missing = reportGaps(proposal, complete, { consulted: held.length > 0, settings: context.settings, today });
    if (missing.length > 0)
      return refuse(
        'REPORT-1',
        `The Modification Report cannot go to the Panel: ${missing.length} mandatory item(s) missing: ${missing.join('; ')}.`,
      );
    return [{ type: 'report-submitted', data: { noConsultationReason } }];
  },
});
