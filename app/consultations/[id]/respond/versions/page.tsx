import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { theRegister } from '#app/modifications/[slug]/read-view.ts';
import { EmptyState } from '#components/empty-state.tsx';
import { formatInstant } from '#components/format.ts';
import { Section } from '#components/page-header.tsx';
import { AnswersTable } from '#components/respond/answers-table.tsx';
import { nameOfPerson } from '#db/queries/accounts.ts';
import { CONFIDENTIAL } from '#lib/process/consultation/merge.ts';
import { numberOf } from '#lib/process/consultation/questions.ts';
import { readableAnswers } from '#lib/process/consultation/readable.ts';
import { Frame } from '../frame.tsx';
import { type RespondProps, reading, readPlace } from '../place.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Versions of your response', robots: { index: false } };

/** Who changed what of the draft, and every version that was submitted; read by its own people. */
export default async function VersionsPage({ shelf = theRegister, ...props }: RespondProps) {
  const place = await readPlace(props, shelf);
  if (!place.voice) redirect(place.base);
  const { draft, given, consultation, voice } = reading(place)();
  const { questions } = consultation;
  const { organisation, person, stakeholder } = voice.respondent;
  const printed = (field: string) => {
    const question = questions.find(({ id }) => id === field);
    return field === CONFIDENTIAL ? 'what is confidential' : `question ${question ? numberOf(question, consultation) : field}`;
  };
  return (
    <Frame place={place} title="Versions of your response">
      {draft && (
        <Section id="draft" title="The draft">
          <ol className="points">
            {draft.saved.map(({ at, by, fields }) => (
              <li key={`${at}${by}`}>
                {formatInstant(at)}: {(by && nameOfPerson(by)) ?? 'saved'}{' '}
                {fields.length > 0 ? `changed ${fields.map(printed).join(', ')}` : 'began it'}
              </li>
            ))}
          </ol>
        </Section>
      )}
      {given?.versions.toReversed().map((version, n) => {
        const one = { ...given, withdrawn: null, versions: [version] };
        const row = readableAnswers({ kinds: [], organisation, person, stakeholder }, consultation, one, place.now);
        return (
          <Section key={version.receipt} id={version.receipt} title={`${version.receipt}, ${formatInstant(version.received)}`}>
            <p>
              {n > 0
                ? 'Replaced by a later version.'
                : given.withdrawn
                  ? `Withdrawn at ${formatInstant(given.withdrawn.at)}.`
                  : 'This version counts.'}
            </p>
            {row && <AnswersTable caption={`Answers of ${version.receipt}`} questions={questions} row={row} />}
          </Section>
        );
      })}
      {!draft && !given && (
        <EmptyState title="Nothing was written yet.">
          <p>
            <a href={place.base}>Begin the response</a>
          </p>
        </EmptyState>
      )}
    </Frame>
  );
}
