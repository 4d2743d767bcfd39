import { brief, citation, deadlineLine } from '#lib/documents/copy.ts';
import { nextDeadline } from './now-sentence.ts';
import { quotedFrom } from './quoted.ts';
import { hrefIn, type View } from './view.ts';

/** Copy, cite and print, all without JavaScript: texts to select, and the same as plain text at an address of their own. */
export function TakeAway({ view }: { view: View }) {
  if (view.asked.print)
    return (
      <p className="no-print after-header">
        Everything on this page is open, so print it from your browser’s menu. <a href={hrefIn(view)}>Back to the page</a>
      </p>
    );
  const quoted = quotedFrom(view);
  const deadline = nextDeadline(view);
  const cited = citation(quoted, {
    entry: view.proposal.lastEntry,
    recorded: view.asked.known ?? view.proposal.lastRecorded,
    asOf: view.asked.asOf ?? view.today,
  });
  return (
    <div className="take-away no-print">
      <a href={`/follow?what=${encodeURIComponent(view.proposal.id)}${view.practice ? '&book=practice' : ''}`}>Follow</a>
      <details>
        <summary>Copy</summary>
        <Copied id="copy-brief" label="A brief" text={brief(quoted)} rows={5} />
        {deadline && (
          <Copied id="copy-deadline" label="The deadline on one line" text={deadlineLine(quoted, deadline.what, deadline.when)} rows={2} />
        )}
        <p className="small">
          <a href={hrefIn(view, '/copy')}>The same as plain text</a>
        </p>
      </details>
      <details>
        <summary>Cite</summary>
        <Copied id="cite" label="A citation whose address shows this page as it stands" text={cited} rows={4} />
      </details>
      <a href={hrefIn(view, '', { print: 'all' })}>Print</a>
      {view.practisable && view.proposal.imported && !view.practice && (
        <a href={`/practice/copy?of=${view.proposal.slug}`}>Practise on a copy</a>
      )}
    </div>
  );
}

function Copied({ id, label, text, rows }: { id: string; label: string; text: string; rows: number }) {
  return (
    <p className="copied">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} readOnly rows={rows} defaultValue={text} />
    </p>
  );
}
