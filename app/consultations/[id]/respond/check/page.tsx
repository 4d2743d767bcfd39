import { randomBytes } from 'node:crypto';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { theRegister } from '#app/modifications/[slug]/read-view.ts';
import { Banner } from '#components/banner.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { Section } from '#components/page-header.tsx';
import { AnswersTable } from '#components/respond/answers-table.tsx';
import { asPublished } from '#lib/process/consultation/as-published.ts';
import { categoryFor } from '#lib/services/responding.ts';
import { fitToSubmit } from '#lib/services/submit-response.ts';
import { Frame } from '../frame.tsx';
import { attempted, type RespondProps, reading, readPlace } from '../place.ts';
import { WhatFollows } from '../what-follows.tsx';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ shelf = theRegister, ...props }: RespondProps): Promise<Metadata> {
  const place = await readPlace(props, shelf);
  const parked = attempted(place, `${place.base}/check`, (await props.searchParams).attempt);
  return { title: `${parked ? 'Error: ' : ''}Check your response to ${place.consultation.title}`, robots: { index: false } };
}

/** Exactly what would be published of a response, and what follows. Nothing has been sent yet. */
export default async function CheckPage({ shelf = theRegister, ...props }: RespondProps) {
  const place = await readPlace(props, shelf);
  const { base, voice, consultation, now } = place;
  if (!voice) redirect(base);
  const open = reading(place)();
  if (!open.draft) redirect(base);
  const parked = attempted(place, `${base}/check`, (await props.searchParams).attempt);
  const fit = fitToSubmit(open, now);
  const whose = { respondent: voice.respondent, ...categoryFor(shelf.book, voice) };
  const standing = fit.ok ? fit.standing : 'counted';
  const row = asPublished(consultation, { ...whose, standing, answers: open.answers, confidential: open.confidential }, now);
  const wrong = 'invalid' in fit ? fit.invalid : {};
  return (
    <Frame place={place} title="Check your response" lead={`Nothing has been sent yet. You answer for ${voice.name}.`}>
      <ErrorSummary errors={parked?.errors} />
      {'reason' in fit && (
        <Banner>
          <p>{fit.reason}</p>
        </Banner>
      )}
      <Wrong wrong={wrong} base={base} />
      <Section id="published" title="What is published, after it has closed">
        <p className="prose">
          {row.anonymous ? 'Your name and your answers are not published:' : `Under the name of ${voice.name}, ${whose.categoryPrinted}:`}
        </p>
        <AnswersTable caption="What is published of your response" questions={consultation.questions} row={row} />
        {standing === 'other-view' && (
          <p className="prose">Only Parties’ responses to this consultation are counted. Yours is printed under “other views received”.</p>
        )}
      </Section>
      <WhatFollows open={open} />
      {fit.ok && (
        <form className="form" action={`${base}/check/send`} method="post">
          <HiddenFields fields={{ seen: open.version, token: randomBytes(18).toString('base64url') }} />
          <div className="form-actions">
            <button type="submit" className="button">
              {open.given && !open.given.withdrawn ? 'Replace the response' : 'Submit the response'}
            </button>
            <a href={base}>Back to the answers</a>
          </div>
        </form>
      )}
      {!fit.ok && <a href={base}>Back to the answers</a>}
    </Frame>
  );
}

/** What is still missing, each message a link to its question. */
function Wrong({ wrong, base }: { wrong: Record<string, string>; base: string }) {
  const messages = Object.entries(wrong);
  if (messages.length === 0) return null;
  return (
    <div id="missing" className="error-summary" role="alert" tabIndex={-1} aria-labelledby="missing-title">
      <h2 id="missing-title">Before it can be submitted</h2>
      <ul>
        {messages.map(([field, message]) => (
          <li key={field}>{field === 'form' ? message : <a href={`${base}#${field}`}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
