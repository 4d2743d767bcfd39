import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { answerWords } from '#components/act-forms/answer-words.ts';
import { fieldsOfAct } from '#components/act-forms/props.ts';
import { audienceWords } from '#components/act-forms/words.ts';
import { ConfirmationPanel } from '#components/form/confirmation-panel.tsx';
import { CopyToKeep } from '#components/form/copy-to-keep.tsx';
import { formatInstant } from '#components/format.ts';
import { eventWords } from '#components/lifecycle/event-words.ts';
import { siteUrl } from '#lib/env.ts';
import { inputOf, type Typed } from '#lib/forms/input.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import { nowOf } from '#lib/process/proposal/now.ts';
import { circumstancesOf } from '#lib/services/circumstances.ts';
import { answeredElsewhere, type Doing, type DoProps, parkedFor, readDoing } from '../../doing.ts';
import { baseOf, Frame, placeOf } from '../../frame.tsx';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: DoProps): Promise<Metadata> {
  const { act, reference } = await readDoing(props, '/done');
  return { title: `Recorded: ${act.title}, ${reference}`, robots: { index: false } };
}

/** The confirmation of an act: its reference and time, what happens next and when, and a copy to keep. A second click leads here too. */
export default async function DonePage(props: DoProps) {
  const doing = await readDoing(props, '/done');
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
    typed: parkedFor(doing, search.attempt)?.fields ?? {},
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

/** Plain text for one's own files: what was sent, what of it is not published, when it was recorded, and what comes next. */
type Copied = { entry: number; recorded: string; words: string; next: string; typed: Typed };

function copyOf(doing: Doing, { entry, recorded, words, next, typed }: Copied): string {
  const { act, atHand, reference, shelf } = doing;
  return [
    `SEC Modification Register${shelf.practice ? ' (practice: made up, without any effect)' : ''}`,
    [reference, atHand.proposal.title].filter(Boolean).join(' '),
    words.startsWith(act.title) ? words : `${act.title}. ${words}`,
    ...sent(doing, typed),
    `Reference: ${reference}, entry ${entry}, recorded at ${formatInstant(recorded)}, London time.`,
    `Next: ${next}`,
    `${siteUrl()}${baseOf(doing)}#entry-${entry}`,
  ].join('\n');
}

/** Each answer under its question; without what was typed, which is kept for a day, there is none. */
function sent(doing: Doing, typed: Typed): string[] {
  const { act, nameOf, atHand } = doing;
  const input = inputOf(act, typed);
  return fieldsOfAct(act, answeredElsewhere(doing)).flatMap(({ name, label, control, audience }) => {
    const words = answerWords(input[name], control, nameOf, atHand.proposal.regime);
    return words === null ? [] : [`${label}${audience.to === 'public' ? '' : ` (${audienceWords(audience)})`}: ${words}`];
  });
}
