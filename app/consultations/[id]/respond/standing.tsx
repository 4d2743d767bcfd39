import { formatInstant } from '#components/format.ts';
import { currentVersion } from '#lib/process/consultation/response.ts';
import { handledResponse } from '#lib/services/afterwards.ts';
import type { OpenResponse } from '#lib/services/responding.ts';

/** What stands of a response: whether it was submitted, and what can be done about it. */
export function Standing({ open, base, may }: { open: OpenResponse; base: string; may: boolean }) {
  const { given, draft, voice, book, consultation } = open;
  if (!given) return draft ? <Draft draft={draft} own={voice.by} base={base} /> : null;
  const { receipt, received } = currentVersion(given);
  if (given.withdrawn)
    return (
      <p className="banner">
        <strong>Withdrawn</strong> at {formatInstant(given.withdrawn.at)}: nothing of {receipt} is counted or published.{' '}
        <a href={`${base}/versions`}>Earlier versions</a>
      </p>
    );
  return (
    <div className="banner">
      <p>
        <strong>Submitted</strong> at {formatInstant(received)}, receipt <b className="num">{receipt}</b>.
        {draft && ' What was changed since then is a draft: it counts when it is submitted.'}
      </p>
      <ul className="points">
        {(handledResponse(book, consultation, receipt)?.notes.clarifications.length ?? 0) > 0 && (
          <li>
            <a href={`${base}/clarify`}>What you were asked about your answers, and what you say to it</a>
          </li>
        )}
        <li>
          <a href={`${base}/done`}>The receipt, with a copy of the answers</a>
        </li>
        <li>
          <a href={`${base}/versions`}>Earlier versions</a>
        </li>
        {may && (
          <li>
            <a href={`${base}/withdraw`}>Withdraw the response</a>
          </li>
        )}
      </ul>
    </div>
  );
}

function Draft({ draft, own, base }: { draft: NonNullable<OpenResponse['draft']>; own: string | null; base: string }) {
  const last = draft.saved.at(-1);
  if (!last) return null;
  return (
    <p className="quiet">
      A draft, last saved at {formatInstant(last.at)}
      {last.by && last.by !== own && ' by a colleague'}. <a href={`${base}/versions`}>Who changed what</a>
    </p>
  );
}
