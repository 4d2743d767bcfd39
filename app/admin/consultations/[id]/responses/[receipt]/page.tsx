import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { formatInstant } from '#components/format.ts';
import { Section } from '#components/page-header.tsx';
import { SummaryList } from '#components/summary-list.tsx';
import { currentVersion } from '#lib/process/consultation/response.ts';
import { consultationNotes, handledResponse } from '#lib/services/afterwards.ts';
import { unpark } from '#lib/services/park.ts';
import { respondentName } from '#lib/services/respondents.ts';
import { Frame } from '../frame.tsx';
import { handling } from '../handling.ts';
import { AnswerWork } from './answer-work.tsx';

export const dynamic = 'force-dynamic';
const standings = { counted: 'In time: counted', 'other-view': 'Other view: not counted', late: 'Late: not counted' };
type Props = { params: Promise<{ id: string; receipt: string }>; searchParams: Promise<{ attempt?: string }> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { receipt } = await params;
  return { title: `${(await searchParams).attempt ? 'Error: ' : ''}Response ${receipt}`, robots: { index: false } };
}

/** One response with everything that was said, and what the analysts do with it: notes, themes, redactions, questions to the respondent. */
export default async function ResponsePage({ params, searchParams }: Props) {
  const { id, receipt } = await params;
  const at = await handling(id, `/${receipt}`);
  const { viewer, consultation, base, now } = at;
  const found = handledResponse(viewer.book, consultation, receipt) ?? notFound();
  const { given, notes } = found;
  const parked = unpark((await searchParams).attempt, viewer.login, `${base}/${receipt}`, now);
  const { confidential, received, entered, how, standing, evidence } = currentVersion(given);
  const { themes } = consultationNotes(viewer.book, consultation.id).value;
  const whole = notes.notes.filter(({ question }) => question === null);
  return (
    <Frame at={at} title={respondentName(viewer.book, given)}>
      <ErrorSummary errors={parked?.errors} />
      <SummaryList
        rows={[
          ['Receipt', currentVersion(given).receipt],
          ['Name', given.respondent.calledAs ? 'As the respondent gave it, without an account; nobody has checked it' : null],
          ['Category', given.categoryPrinted],
          ['Received', `${formatInstant(received)}${how === 'here' ? '' : `, by ${how}`}`],
          ['Recorded', how === 'here' ? null : `${formatInstant(entered)}, by the Code Administrator`],
          [
            'The message',
            evidence ? (
              <a key="e" href={`/admin/inbox/${evidence}`}>
                Kept as {evidence} in the inbox
              </a>
            ) : null,
          ],
          ['Standing', given.withdrawn ? `Withdrawn at ${formatInstant(given.withdrawn.at)}` : standings[standing]],
          [
            'Confidential',
            confidential.of === 'none' ? 'Nothing' : `${confidential.of === 'all' ? 'All of it' : 'Some answers'}: ${confidential.reason}`,
          ],
          [
            'Earlier versions',
            given.versions.length > 1
              ? given.versions
                  .slice(0, -1)
                  .map((one) => one.receipt)
                  .join(', ')
              : null,
          ],
        ]}
      />
      <Section id="whole" title="Notes on the whole">
        {whole.length > 0 && (
          <ul className="points">
            {whole.map((note) => (
              <li key={note.at}>
                {formatInstant(note.at)}: {note.text}
              </li>
            ))}
          </ul>
        )}
        <form className="form" action={`${base}/${receipt}/send`} method="post">
          <HiddenFields fields={{ do: 'note', question: 'whole' }} />
          <TextArea
            name="note-whole"
            label="A note, for the Code Administrator only"
            rows={2}
            value={parked?.fields['note-whole']?.[0]}
            error={parked?.errors['note-whole']}
          />
          <button className="button button-quiet" type="submit">
            Add the note
          </button>
        </form>
      </Section>
      {consultation.questions.map((question) => (
        <AnswerWork key={question.id} at={at} found={found} question={question} themes={themes} parked={parked} />
      ))}
    </Frame>
  );
}
