import { ConfirmationPanel } from '#components/form/confirmation-panel.tsx';
import { CopyToKeep } from '#components/form/copy-to-keep.tsx';
import { formatInstant } from '#components/format.ts';
import { siteUrl } from '#lib/env.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import type { Instant } from '#lib/process/day.ts';
import { nowOf } from '#lib/process/proposal/now.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import type { AtHand } from '#lib/services/at-hand.ts';
import { circumstancesOf } from '#lib/services/circumstances.ts';
import type { Viewer } from '#lib/services/viewer.ts';
import { proposalAddress } from '../../../../raise/open.ts';
import { personIn } from '../../raiser-name.ts';

type Props = { receipt: string; slug: string; atHand: AtHand; viewer: Viewer; now: Instant };

/** A form that became a proposal: under which number, by whom and when, and what happens next. */
export function AcceptedShown({ receipt, slug, atHand, viewer, now }: Props) {
  const { book, events, proposal } = atHand;
  const event = events.find(({ type }) => type === 'accepted');
  if (!event) throw new Error(`${slug} has no acceptance`);
  const reference = referenceOf(proposal);
  const today = londonDay(now);
  const next = nowOf(proposal, today, { ...circumstancesOf(book, proposal, today), now });
  const by = event.actor === viewer.person ? null : personIn(book, event.actor);
  const address = proposalAddress(book, slug);
  const when = `Recorded at ${formatInstant(event.recorded)}, London time`;
  const copy = [
    `SEC Modification Register${book === 'practice' ? ' (practice: made up, without any effect)' : ''}`,
    `${reference} ${proposal.title}`,
    `Form ${receipt} was accepted${by ? ` by ${by}` : ''}.`,
    `Reference: ${reference}, entry ${event.position}. ${when}.`,
    `Next: ${[next.sentence, next.after].filter(Boolean).join(' ')}`,
    `${siteUrl()}${address}`,
  ].join('\n');
  return (
    <div className="parts">
      <ConfirmationPanel
        title={by ? `${by} accepted the form` : 'Accepted and published'}
        reference={`${reference}, entry ${event.position}`}
        when={when}
      >
        {by && <p>If you were about to accept or return it: nothing more was recorded, and nobody was told twice.</p>}
        <h2>What happens next</h2>
        <p>{next.sentence}</p>
        {next.after && <p>After that: {next.after}</p>}
        <p className="form-actions">
          <a href={address}>The page of {reference}</a>
          <a href={`${address}/do`}>What you can do now</a>
          <a href="/admin/submissions">Forms that wait</a>
        </p>
        <CopyToKeep>{copy}</CopyToKeep>
      </ConfirmationPanel>
    </div>
  );
}
