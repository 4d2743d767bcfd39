import { AnswersTable } from '#components/respond/answers-table.tsx';
import { asPublished } from '#lib/process/consultation/as-published.ts';
import { nothingConfidential } from '#lib/process/consultation/confidential.ts';
import type { Instant } from '#lib/process/day.ts';
import { categoryFor, type OpenResponse } from '#lib/services/responding.ts';

/** What was written and never sent, once nothing can be sent any more: it is kept for its own people. */
export function Unsent({ open, now }: { open: OpenResponse; now: Instant }) {
  const { draft, consultation, voice, book } = open;
  if (!draft) return null;
  const whose = { respondent: voice.respondent, ...categoryFor(book, voice), standing: 'counted' as const };
  const row = asPublished(consultation, { ...whose, answers: draft.answers, confidential: nothingConfidential }, now);
  return (
    <section className="section" aria-labelledby="unsent">
      <h2 id="unsent">Your draft was not submitted</h2>
      <p className="prose">
        It is kept for you and your colleagues, and read by nobody else. The Helpdesk can record a late response: it is shown as late and
        not counted.
      </p>
      <AnswersTable caption="Your draft" questions={consultation.questions} row={row} />
    </section>
  );
}
