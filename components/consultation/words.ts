import type { Consultation } from '#lib/process/consultation/consultation.ts';
import type { ConsultationStatus } from '#lib/process/consultation/status.ts';
import type { Paper } from '#lib/process/paper/paper.ts';
import { formatCount, formatDay, formatList } from '../format.ts';
import { statusWords } from './compose/words.ts';
import { closingText, lastRecorded } from './status.ts';

/** The sentence that the reader came for. */
export function whereItStands(consultation: Consultation, status: ConsultationStatus, papers: Readonly<Record<string, Paper>>): string {
  const closes = closingText(consultation);
  if (status === 'open' || status === 'closing-soon')
    return `${statusWords[status]}: respond ${closes.replace(/^at/, 'by')}. ${whoMay[consultation.kind] ?? 'Anyone may respond.'}`;
  if (status === 'forthcoming') return `Opens on ${formatDay(consultation.opens)} and closes ${closes}.`;
  if (status === 'paused') return restsSince(consultation);
  if (status === 'cancelled' && consultation.cancelled)
    return `Cancelled on ${formatDay(consultation.cancelled.on)}. ${consultation.cancelled.reason}`;
  const recorded = lastRecorded(consultation, papers);
  if (status === 'planned')
    return `${recorded}: planned from ${formatDay(consultation.opens)} until ${closes.replace(/^(on|at) /, '')}. What followed is not in our sources.`;
  const count = consultation.responses.length;
  if (recorded && count === 0 && closesAfter(consultation, papers))
    return `${recorded}: open until ${closes.replace(/^(on|at) /, '')}. What was answered is not in our sources.`;
  const answered = count > 0 ? `; ${formatCount(count, 'response')} published` : '';
  return `${recorded ? `${recorded}: closed` : 'Closed'} ${closes}${answered}.`;
}

/** Until when a response can be given, in a line above its form. */
export function untilWhen(consultation: Consultation, status: ConsultationStatus): string {
  const closes = `${closingText(consultation)}, London time`;
  if (status === 'cancelled' && consultation.cancelled) return `Cancelled on ${formatDay(consultation.cancelled.on)}.`;
  if (status === 'paused') return 'It rests, so nothing can be submitted now.';
  if (status === 'forthcoming') return `Opens on ${formatDay(consultation.opens)} and closes ${closes}; answers can be prepared before.`;
  return `${status === 'open' || status === 'closing-soon' ? 'Closes' : 'Closed'} ${closes}.`;
}

/** Who may respond, where that is not everybody in the same way. */
const whoMay: Partial<Record<Consultation['kind'], string>> = {
  'modification-report': 'Every Party but the DCC may respond. What others send is printed as other views and not counted.',
};

function restsSince({ pauses }: Consultation): string {
  const since = pauses.findLast(({ to }) => to === null)?.from;
  return `Resting${since ? ` since ${formatDay(since)}` : ''}: the proposal was withdrawn. Nobody can respond unless a Party adopts it; then the consultation goes on.`;
}

/** Whether our paper was written before the consultation closed, so that it cannot tell of the closing. */
const closesAfter = ({ source, closes }: Consultation, papers: Readonly<Record<string, Paper>>): boolean =>
  source !== null && (papers[source.paper]?.date ?? '') < closes;

/** "the answer to question 4", "the answers to questions 4 and 5". */
export const answersTo = (printed: readonly string[]): string =>
  `the answer${printed.length === 1 ? '' : 's'} to question${printed.length === 1 ? '' : 's'} ${formatList(printed)}`;

/** Why there is no response to read. */
export function noResponses({ source, published }: Pick<Consultation, 'source' | 'published'>, status: ConsultationStatus): string {
  if (status === 'planned') return 'Whether it was held, and what was answered, is not in our sources.';
  if (status === 'cancelled') return 'It was cancelled; no response was published.';
  if (status !== 'closed' && status !== 'published') return 'Responses are published after it has closed.';
  if (source) return 'No responses are recorded in the sources.';
  if (!published) return 'The responses are not published yet.';
  return published.confidential.length > 0 ? 'Every response is confidential.' : 'No responses were received.';
}
