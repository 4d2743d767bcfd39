import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { refuse } from '../../refusal.ts';
import { oneEvent, subjectAct } from '../../subject-act.ts';
import { chosen, line, reason } from '../../subject-fields.ts';
import { consultationId } from '../../words.ts';
import { isOver } from '../status.ts';

/** The words of a question are put right, visibly, while it can still be answered; those who answered are told (CONSULT-16). */
export const correctQuestion = subjectAct({
  act: 'correct-question',
  kind: 'consultation',
  title: 'Correct a question',
  rule: ['CONSULT-16'],
  about: ['consultation', 'question'],
  input: z.object({
    consultation: publicly(chosen(consultationId, 'Choose the consultation'), 'Consultation'),
    question: publicly(line('Choose the question'), 'Question'),
    text: publicly(line('Write the question', 4000), 'The question as it should be', 'Both texts stay readable on the page.'),
    reason: reason(),
  }),
  decide({ input, consultationOf, now, today }) {
    const before = consultationOf(input.consultation);
    const asked = before?.questions.find(({ id }) => id === input.question);
    if (!before || !asked) return refuse('CONSULT-16', 'There is no such question.');
    if (before.source || isOver(before, now))
      return refuse('CONSULT-16', 'A question is corrected while it can be answered; this consultation is over.');
    if (asked.text === input.text) return refuse('CONSULT-16', 'That is the text already.');
    const data = { question: asked.id, was: asked.text, text: input.text, reason: input.reason };
    return oneEvent(before.id, { type: 'question-corrected', data, on: today }, [
      `Question ${asked.printed} reads from now on: ${input.text}`,
      'The page shows both texts, the day and the reason.',
      'Answers stand as they were given; who gave one is told and can replace it.',
    ]);
  },
});
