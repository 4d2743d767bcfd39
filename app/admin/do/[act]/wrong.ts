import { happened } from '#components/admin/event-words.ts';
import { formatInstant } from '#components/format.ts';
import { readDirectoryPage } from '#db/queries/directory.ts';
import type { Invalid } from '#lib/process/decide.ts';
import type { Refusal } from '#lib/process/refusal.ts';
import type { Meanwhile } from '#lib/services/take.ts';

/** What stands in the way, by field; 'form' for the whole of it. A refusal names its rule, and what happened meanwhile who did it and when. */
export function wrong(answer: Refusal | Invalid | Meanwhile, book: 'register' | 'practice'): Record<string, string> {
  if ('invalid' in answer) return answer.invalid;
  if ('reason' in answer) return { form: `${answer.reason} (${answer.rule})` };
  const { names } = readDirectoryPage(book);
  const sentences = answer.meanwhile.map(
    ({ type, actor, recorded }) => `${names.of(actor) ?? 'Somebody'} ${happened(type)} at ${formatInstant(recorded)}.`,
  );
  return {
    form: `Nothing was recorded, because something happened meanwhile. ${sentences.join(' ')} Look at what would follow now, and decide again.`,
  };
}
