import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type Shelf, theRegister } from '#app/modifications/[slug]/read-view.ts';
import { answersTo } from '#components/consultation/words.ts';
import { EmptyState } from '#components/empty-state.tsx';
import { formatCount } from '#components/format.ts';
import { Section } from '#components/page-header.tsx';
import { AnswersTable } from '#components/respond/answers-table.tsx';
import { now } from '#lib/clock.ts';
import { numberOf } from '#lib/process/consultation/questions.ts';
import { consultationHref } from '#lib/services/consultation-href.ts';
import { respondentName } from '#lib/services/respondents.ts';
import { wholeResponses } from '#lib/services/whole-responses.ts';
import { signedIn } from '#lib/session.ts';
import { PartHeader } from '../part-header.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Every response, with what is confidential', robots: { index: false } };
type Props = { params: Promise<{ id: string }>; shelf?: Shelf };
const standings = { counted: 'In time', 'other-view': 'Other view, not counted', late: 'Late, not counted', withdrawn: 'Withdrawn' };

/** Every response with what is confidential, for those who decide on the proposal. Others are told that there is no such page. */
export default async function WholeResponsesPage({ params, shelf = theRegister }: Props) {
  const { id } = await params;
  const here = consultationHref(shelf.book, `consultation/${id}`);
  const viewer = await signedIn(`${here}/whole-responses`);
  const found = viewer.book === shelf.book ? wholeResponses(viewer, id, now()) : null;
  if (!found) notFound();
  const { consultation, rows } = found;
  const printed = (ids: readonly string[]) =>
    consultation.questions.filter((one) => ids.includes(one.id)).map((one) => numberOf(one, consultation));
  return (
    <>
      <PartHeader
        shelf={shelf}
        consultation={consultation}
        base={here}
        title="Every response, with what is confidential"
        lead={`${formatCount(rows.length, 'response')}. The Change Board, the Authority and the Code Administrator read this page, and nobody else: do not pass it on.`}
      />
      {rows.length === 0 && <EmptyState title="No responses were received.">{null}</EmptyState>}
      {rows.map(({ given, readable, confidential }) => (
        <Section key={readable.key} id={readable.key} title={respondentName(shelf.book, given)}>
          <p className="quiet">{[given.categoryPrinted, standings[readable.status]].join('. ')}.</p>
          {confidential.of !== 'none' && (
            <p className="banner">
              Confidential: {confidential.of === 'all' ? 'all of it' : answersTo(printed(confidential.questions))}. Reason:{' '}
              {confidential.reason}
            </p>
          )}
          <AnswersTable caption={`Answers of ${respondentName(shelf.book, given)}`} questions={consultation.questions} row={readable} />
        </Section>
      ))}
    </>
  );
}
