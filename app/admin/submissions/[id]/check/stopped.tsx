import { formatInstant } from '#components/format.ts';
import { PageHeader } from '#components/page-header.tsx';
import type { Waiting } from '#lib/services/submissions.ts';
import { personIn } from '../../raiser-name.ts';

/** Why a form cannot be accepted or returned as it was about to be: it changed since it was read, or a rule stands in the way. `reasons` null: it changed. */
export function Stopped({ waiting: { held }, reasons, again }: { waiting: Waiting; reasons: string[] | null; again: string }) {
  const last = held.returns.at(-1);
  return (
    <>
      <PageHeader over={`Receipt ${held.receipt}`} title={reasons ? 'Not possible now' : 'Something happened meanwhile'} />
      <div className="prose" role="alert">
        {reasons?.map((reason) => (
          <p key={reason} className="lead">
            {reason}
          </p>
        ))}
        {reasons === null && (
          <p className="lead">
            The form has changed since you read it
            {held.state === 'returned' && last
              ? `: ${personIn(held.book, last.by)} returned it at ${formatInstant(last.at)}.`
              : `: it was sent again at ${formatInstant(held.submittedAt)}.`}
          </p>
        )}
        <p>Nothing was recorded, and nobody was told anything.</p>
        <p>
          <a href={again}>Read the form as it is now, and decide again</a>
        </p>
      </div>
    </>
  );
}
