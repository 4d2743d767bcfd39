import { formatDay } from '#components/format.ts';
import type { Held } from '#lib/services/raising.ts';

/** Where a form stands, in words. */
export function stateWords(submission: Held | null): string {
  if (!submission) return 'Being written';
  return submission.state === 'returned'
    ? 'Returned: something is missing'
    : `Submitted on ${formatDay(submission.submitted)}, waits for the Code Administrator`;
}
