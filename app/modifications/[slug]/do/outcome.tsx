import type { ReactNode } from 'react';
import { formatCount, formatHour, formatWeekday } from '#components/format.ts';
import { formalWordsOf } from '#components/lifecycle/formal-names.ts';
import { agendaWords } from '#components/meeting/words.ts';
import { Section } from '#components/page-header.tsx';
import { WorkingShown } from '#components/process/working-shown.tsx';
import { smtpUrl } from '#lib/env.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import type { Checked } from '#lib/services/check.ts';

type Props = {
  reference: string;
  checked: Omit<Checked, 'ok' | 'madeUp'> & { madeUp?: number };
  actor: Actor;
  also?: readonly string[];
  published?: ReactNode;
};

/** What comes of an act, before it is sent: where the proposal stands then, which clocks start, what becomes public and when, and who is told. `also`: what the page tells of how it was done; `published`: what else becomes public. */
export function Outcome({ reference, checked, actor, also = [], published }: Props) {
  const { preview, told, messages, madeUp, agenda } = checked;
  return (
    <>
      <Section id="follows" title="What follows">
        <div className="prose">
          {preview.takesBack.adoption && (
            <p>
              <strong>It takes another’s adoption back.</strong> This notice was received before it, and the first valid notice counts; the
              page of {reference} says so, and all Parties and the adopter are told.
            </p>
          )}
          {preview.takesBack.closure && (
            <p>
              <strong>It takes back a closure.</strong> The message came in time, so what the calendar alone had closed since is reversed,
              and the page of {reference} says so.
            </p>
          )}
          <Stages before={preview.before} after={preview.after} />
          <ul>
            {preview.effects.map((effect) => (
              <li key={effect}>{effect}</li>
            ))}
          </ul>
          {agenda && <p>{agendaWords(agenda)}</p>}
          {preview.clocks.map(({ title, day, hour, working }) => (
            <div key={title}>
              <p>
                {title}: until {hour ? `${formatHour(hour)} on` : 'the end of'} <strong>{formatWeekday(day)}</strong>.
              </p>
              {working && <WorkingShown working={working} open={false} />}
            </div>
          ))}
        </div>
      </Section>
      <Section id="public" title="What becomes public">
        <div className="prose">
          <p>{atOnce(preview, actor)}</p>
          {also.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {preview.becomesPublicLater.map(({ label, event }) => (
            <p key={label}>
              Later, with {formalWordsOf(event)}: {label}.
            </p>
          ))}
          {preview.staysPrivate.length > 0 && <p>Not published: {preview.staysPrivate.join(', ')}.</p>}
        </div>
        {published}
      </Section>
      <Section id="told" title="Who is told">
        <Told told={told} messages={messages} madeUp={madeUp} />
      </Section>
    </>
  );
}

function Stages({ before, after }: { before: string | null; after: string }): ReactNode {
  if (before === after) return <p>The stage stays: {after}.</p>;
  return (
    <p>
      The stage changes{before && <> from {before}</>} to <strong>{after}</strong>.
    </p>
  );
}

function atOnce({ becomesPublic }: Checked['preview'], { name }: Actor): string {
  const fields = becomesPublic.map(({ label }) => `‘${label}’`);
  return `At once, on the proposal’s page: that ${name} did it and when${fields.length > 0 ? `, and what you typed for ${fields.join(', ')}` : ''}.`;
}

export function Told({ told, messages, madeUp = 0 }: { told: readonly string[]; messages: number; madeUp?: number | undefined }) {
  if (told.length === 0 && messages === 0) return <p>Nobody is sent a message; it is on the proposal’s page.</p>;
  return (
    <div className="prose">
      <ul>
        {told.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p>{mailWords(messages, madeUp)}</p>
    </div>
  );
}

/** What becomes of the messages, as it truly is: without a mail server they wait, and made-up addresses are never written to. */
function mailWords(messages: number, madeUp: number): string {
  if (messages === 0) return 'None of them has an e-mail address on record here, so no e-mail leaves with it.';
  const real = messages - madeUp;
  const sent = smtpUrl()
    ? `${real === 1 ? 'leaves' : 'leave'} with it.`
    : `${real === 1 ? 'waits' : 'wait'} in the outbox: this register has no mail server.`;
  const kept = `${formatCount(madeUp, 'message')} to made-up addresses ${madeUp === 1 ? 'is' : 'are'} kept in the outbox and never sent.`;
  return [...(real > 0 ? [`${formatCount(real, 'e-mail')} ${sent}`] : []), ...(madeUp > 0 ? [kept] : [])].join(' ');
}
