import type { Consultation } from '#lib/process/consultation/consultation.ts';
import type { QuestionKind } from '#lib/process/consultation/questions.ts';
import { type ConsultationStatus, consultationStatus } from '#lib/process/consultation/status.ts';
import type { Instant } from '#lib/process/day.ts';

/** Where a consultation stands, as a tag says it. */
export const statusWords: Record<ConsultationStatus, string> = {
  planned: 'Planned',
  forthcoming: 'Forthcoming',
  open: 'Open',
  'closing-soon': 'Closing soon',
  paused: 'Resting',
  closed: 'Closed',
  published: 'Responses published',
  cancelled: 'Cancelled',
};

export const whenText = (consultation: Consultation, now: Instant): string => statusWords[consultationStatus(consultation, now)];

/** How a question is answered, as the form that composes it offers it. */
export const kindWords: Record<QuestionKind, string> = {
  choice: 'Suggested answers and free text',
  'long-text': 'Long text',
  'choice-per-solution': 'Exactly one of the suggested answers, for one solution',
  'objective-grid': 'A grid of the SEC Objectives',
  'party-categories': 'The Party Categories affected',
  'date-or-duration': 'A date or a duration',
  file: 'A file',
};
