import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { refuse } from '../../refusal.ts';
import { oneEvent, subjectAct } from '../../subject-act.ts';
import { chosen, reason } from '../../subject-fields.ts';
import { consultationId } from '../../words.ts';
import { isOver } from '../status.ts';

/** A consultation that is not over is called off, with the reason; nothing that was answered is published (CONSULT-16). */
export const cancelConsultation = subjectAct({
  act: 'cancel-consultation',
  kind: 'consultation',
  title: 'Cancel a consultation',
  rule: ['CONSULT-16'],
  about: ['consultation'],
  input: z.object({
    consultation: publicly(chosen(consultationId, 'Choose the consultation'), 'Consultation'),
    reason: reason(),
  }),
  decide({ input, consultationOf, now, today }) {
    const before = consultationOf(input.consultation);
    if (!before) return refuse('CONSULT-16', 'There is no such consultation.');
    if (before.source || isOver(before, now)) return refuse('CONSULT-16', `‘${before.title}’ is over, so it cannot be cancelled.`);
    return oneEvent(before.id, { type: 'cancelled', data: { reason: input.reason }, on: today }, [
      `‘${before.title}’ takes no more responses, and stays readable as cancelled, with the reason.`,
      'No response to it is published; each respondent keeps its own.',
    ]);
  },
});
