import { ConfirmationPanel } from '#components/form/confirmation-panel.tsx';
import { CopyToKeep } from '#components/form/copy-to-keep.tsx';
import { formatInstant } from '#components/format.ts';
import { siteUrl } from '#lib/env.ts';
import type { Held } from '#lib/services/raising.ts';
import type { Viewer } from '#lib/services/viewer.ts';
import { personIn } from '../../raiser-name.ts';

/** A form that went back: with which lines, by whom and when. */
export function ReturnedShown({ id, held, viewer }: { id: string; held: Held; viewer: Viewer }) {
  const last = held.returns.at(-1);
  if (!last) throw new Error('A returned form was never returned');
  const by = last.by === viewer.person ? null : personIn(held.book, last.by);
  const when = `Returned at ${formatInstant(last.at)}, London time`;
  const copy = [
    `SEC Modification Register${held.book === 'practice' ? ' (practice: made up, without any effect)' : ''}`,
    `Form ${held.receipt}: ${held.fields.title || 'without a title'}`,
    `${when}${by ? ` by ${by}` : ''}, with what is missing:`,
    ...last.defects.map((line) => `- ${line}`),
    'Next: the Proposer puts it right and sends it again, or discards it.',
    `${siteUrl()}/admin/submissions/${id}`,
  ].join('\n');
  return (
    <div className="parts">
      <ConfirmationPanel title={by ? `${by} returned the form` : 'The form went back to its Proposer'} reference={held.receipt} when={when}>
        {by && <p>If you were about to accept or return it: nothing more was recorded, and nobody was told twice.</p>}
        <ul className="points">
          {last.defects.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h2>What happens next</h2>
        <p>The Proposer puts it right and sends it again, or discards it. The Working Days for comments then begin anew.</p>
        <p className="form-actions">
          <a href={`/admin/submissions/${id}`}>The form</a>
          <a href="/admin/submissions">Forms that wait</a>
        </p>
        <CopyToKeep>{copy}</CopyToKeep>
      </ConfirmationPanel>
    </div>
  );
}
