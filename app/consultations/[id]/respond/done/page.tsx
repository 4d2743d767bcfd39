import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { theRegister } from '#app/modifications/[slug]/read-view.ts';
import { closingText } from '#components/consultation/status.ts';
import { answersTo } from '#components/consultation/words.ts';
import { ConfirmationPanel } from '#components/form/confirmation-panel.tsx';
import { formatInstant } from '#components/format.ts';
import { Section } from '#components/page-header.tsx';
import { AnswersTable } from '#components/respond/answers-table.tsx';
import { isWithheld } from '#lib/process/consultation/confidential.ts';
import { numberOf } from '#lib/process/consultation/questions.ts';
import { readableAnswers } from '#lib/process/consultation/readable.ts';
import { currentVersion } from '#lib/process/consultation/response.ts';
import { isOver } from '#lib/process/consultation/status.ts';
import { consultationHref } from '#lib/services/consultation-href.ts';
import { Frame } from '../frame.tsx';
import { type RespondProps, reading, readPlace } from '../place.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Response submitted', robots: { index: false } };

/** The receipt: reference, time, until when it can be changed, and a copy of the answers to keep or print. */
export default async function DonePage({ shelf = theRegister, ...props }: RespondProps) {
  const place = await readPlace(props, shelf);
  const { base, voice, consultation, now } = place;
  if (!voice) redirect(base);
  const { given } = reading(place)();
  if (!given || given.withdrawn) redirect(base);
  const { receipt, received, confidential } = currentVersion(given);
  const { organisation, person, stakeholder } = voice.respondent;
  const row = readableAnswers({ kinds: [], organisation, person, stakeholder }, consultation, given, now);
  const kept = consultation.questions.filter(({ id }) => isWithheld(confidential, id)).map((question) => numberOf(question, consultation));
  return (
    <Frame place={place} title="Your receipt" lead={`You answered for ${voice.name}.`}>
      <ConfirmationPanel title="Response submitted" reference={receipt} when={formatInstant(received)}>
        <h2>What follows</h2>
        <ul className="points">
          {isOver(consultation, now) ? (
            <li>It closed {closingText(consultation)}, so it can no longer be changed.</li>
          ) : (
            <li>
              Until it closes {closingText(consultation)}, you can <a href={base}>change it</a> or{' '}
              <a href={`${base}/withdraw`}>withdraw it</a>.
            </li>
          )}
          {!consultation.published && <li>The responses are published together after it has closed.</li>}
          <li>To keep a copy as PDF, print this page{voice.email ? '. A copy has gone to you by e-mail, too' : ''}.</li>
          <li>
            <a href={consultationHref(shelf.book, consultation.id)}>The consultation</a>
          </li>
        </ul>
      </ConfirmationPanel>
      <Section id="copy" title="A copy of your answers">
        {kept.length > 0 && (
          <p className="prose">
            Confidential, and never published: {kept.length === consultation.questions.length ? 'all of it' : answersTo(kept)}.
          </p>
        )}
        {row && <AnswersTable caption="Your answers" questions={consultation.questions} row={row} />}
      </Section>
    </Frame>
  );
}
