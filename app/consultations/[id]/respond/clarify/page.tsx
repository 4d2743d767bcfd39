import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { theRegister } from '#app/modifications/[slug]/read-view.ts';
import { EmptyState } from '#components/empty-state.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { rationaleText, responseText } from '#lib/process/consultation/answers.ts';
import { questionName } from '#lib/process/consultation/questions.ts';
import { currentVersion } from '#lib/process/consultation/response.ts';
import { handledResponse } from '#lib/services/afterwards.ts';
import { Frame } from '../frame.tsx';
import { attempted, type RespondProps, reading, readPlace } from '../place.ts';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ searchParams }: RespondProps): Promise<Metadata> {
  return { title: `${(await searchParams).attempt ? 'Error: ' : ''}Clarify your response`, robots: { index: false } };
}

/** What a respondent was asked about its answers, and where it says what was meant. */
export default async function ClarifyPage({ shelf = theRegister, ...props }: RespondProps) {
  const place = await readPlace(props, shelf);
  const { base, voice, consultation } = place;
  if (!voice) redirect(base);
  const { given } = reading(place)();
  if (!given) redirect(base);
  const { receipt, answers } = currentVersion(given);
  const asked = handledResponse(shelf.book, consultation, receipt)?.notes.clarifications ?? [];
  const parked = attempted(place, `${base}/clarify`, (await props.searchParams).attempt);
  return (
    <Frame place={place} title="Clarify your response" lead={`You answer for ${voice.name}.`}>
      <ErrorSummary errors={parked?.errors} />
      {asked.length === 0 && <EmptyState title="Nothing was asked about your response.">{null}</EmptyState>}
      {asked.map((one) => {
        const question = consultation.questions.find(({ id }) => id === one.question);
        const answer = answers.find((given) => given.question === one.question);
        const field = `text-${one.id}`;
        return (
          <section key={one.id} className="section" aria-label={question && questionName(question, consultation)}>
            <p className="verbatim">{question?.text}</p>
            <p>
              You answered: {question && responseText(question, answer)}, {rationaleText(answer)}
            </p>
            <p>
              <strong>Asked:</strong> {one.asked}
            </p>
            {one.answered ? (
              <p>
                <strong>You said:</strong> {one.answered}
              </p>
            ) : (
              <form className="form" action={`${base}/clarify/send`} method="post">
                <HiddenFields fields={{ clarification: one.id }} />
                <TextArea
                  name={field}
                  label="What you meant"
                  hint="Published beside your response, with what was asked."
                  rows={4}
                  value={parked?.fields[field]?.[0]}
                  error={parked?.errors[field]}
                />
                <button className="button" type="submit">
                  Send it
                </button>
              </form>
            )}
          </section>
        );
      })}
    </Frame>
  );
}
