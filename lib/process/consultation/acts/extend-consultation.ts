import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { consultationPeriod } from '../../calendar/consultation-period.ts';
import { spoken } from '../../calendar/spoken.ts';
import { refuse } from '../../refusal.ts';
import { subjectAct } from '../../subject-act.ts';
import { chosen, dayField, reason } from '../../subject-fields.ts';
import { consultationId } from '../../words.ts';
import { cannotExtend } from '../extend.ts';
import { hourInWords } from '../may-respond.ts';

/** A consultation closes on a later day, decided before it closes (CONSULT-12). */
export const extendConsultation = subjectAct({
  act: 'extend-consultation',
  kind: 'consultation',
  title: 'Extend a consultation',
  rule: ['CONSULT-12', 'CONSULT-16'],
  about: ['consultation'],
  input: z.object({
    consultation: publicly(chosen(consultationId, 'Choose the consultation'), 'Consultation'),
    until: dayField('New closing day', 'Enter the new closing day'),
    reason: reason(),
  }),
  decide({ input, consultationOf, now, settings, calendar, today }) {
    const before = consultationOf(input.consultation);
    if (!before) return refuse('CONSULT-16', 'There is no such consultation.');
    const refused = cannotExtend(before, input.until, { now, settings, calendar });
    if (refused) return refused;
    const period = consultationPeriod(before.opens, input.until, null, calendar);
    const report = before.kind === 'modification-report' && before.proposal;
    return {
      ok: true,
      stream: before.id,
      events: [{ type: 'extended', data: { was: before.closes, closes: input.until, reason: input.reason }, on: today }],
      ...(report && {
        also: [{ stream: report, event: { type: 'consultation-moved', data: { opens: before.opens, closes: input.until }, on: today } }],
      }),
      says: [
        `‘${before.title}’ closes at ${hourInWords(before.closesAt)} on ${spoken(input.until)} instead of ${spoken(before.closes)}.`,
        ...(period.ok ? [period.working.sentence, ...period.warnings] : []),
        'What was answered stands; it can be replaced until then.',
      ],
    };
  },
});
