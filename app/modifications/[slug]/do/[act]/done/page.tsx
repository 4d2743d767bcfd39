import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConfirmationPanel } from '#components/form/confirmation-panel.tsx';
import { CopyToKeep } from '#components/form/copy-to-keep.tsx';
import { formatInstant } from '#components/format.ts';
import { eventWords } from '#components/lifecycle/event-words.ts';
import { siteUrl } from '#lib/env.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import { nowOf } from '#lib/process/proposal/now.ts';
import { circumstancesOf } from '#lib/services/circumstances.ts';
import { type Doing, type DoProps, readDoing } from '../../doing.ts';
import { baseOf, Frame, placeOf } from '../../frame.tsx';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: DoProps): Promise<Metadata> {
  const { act, reference } = await readDoing(props);
  return { title: `Recorded: ${act.title}, ${reference}`, robots: { index: false } };
}

/** The confirmation of an act: its reference and time, what happens next and when, and a copy to keep. A second click leads here too. */
export default async function DonePage(props: DoProps) {
  const doing = await readDoing(props);
  const { act, atHand, reference, search, now, shelf } = doing;
  const event = atHand.events.find(({ position }) => position === Number(search.entry)) ?? notFound();
  const context = circumstancesOf(shelf.book, atHand.proposal, londonDay(now));
  const next = nowOf(atHand.proposal, londonDay(now), { ...context, now });
  const names = { of: (id: string | null | undefined) => doing.nameOf(id ?? ''), hrefOf: () => null };
  const words = eventWords(event, names, atHand.proposal.regime).replace(/\.?$/, '.');
  const copy = copyOf(doing, {
    entry: event.position,
    recorded: event.recorded,
    words,
    next: [next.sentence, next.after].filter(Boolean).join(' '),
  });
  return (
    <Frame place={placeOf(doing)} title={null}>
      <ConfirmationPanel
        title={`Recorded: ${act.title}`}
        reference={`${reference}, entry ${event.position}`}
        when={`Recorded at ${formatInstant(event.recorded)}, London time`}
      >
        <p>{words}</p>
        <h2>What happens next</h2>
        <p>{next.sentence}</p>
        {next.after && <p>After that: {next.after}</p>}
        <p className="form-actions">
          <a href={`${baseOf(doing)}#entry-${event.position}`}>{reference} with this entry</a>
          <a href={`${baseOf(doing)}/do`}>What you can do now</a>
        </p>
        <CopyToKeep>{copy}</CopyToKeep>
      </ConfirmationPanel>
    </Frame>
  );
}

/** Plain text for one's own files. */
function copyOf(doing: Doing, { entry, recorded, words, next }: { entry: number; recorded: string; words: string; next: string }): string {
  const { act, atHand, reference, shelf } = doing;
  return [
    `SEC Modification Register${shelf.practice ? ' (practice: made up, without any effect)' : ''}`,
    [reference, atHand.proposal.title].filter(Boolean).join(' '),
    `${act.title}. ${words}`,
    `Reference: ${reference}, entry ${entry}, recorded at ${formatInstant(recorded)}, London time.`,
    `Next: ${next}`,
    `${siteUrl()}${baseOf(doing)}#entry-${entry}`,
  ].join('\n');
}
